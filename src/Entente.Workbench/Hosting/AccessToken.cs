using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Hosting;

/// <summary>The secret of a workbench that others can reach: brought once in the address, then kept in a cookie that no script can read.</summary>
/// <param name="token">The secret.</param>
/// <param name="mark">What tells this workbench's cookie from those of others on the same machine; cookies know no ports.</param>
public sealed class AccessToken(string token, string mark)
{
    /// <summary>The shortest secret that is taken, in characters.</summary>
    public const int Shortest = 8;

    private const string Parameter = "token";
    private const string Scheme = "Bearer ";

    private readonly string _cookie = $"entente-token-{mark}";

    /// <summary>A new token, of 144 random bits.</summary>
    public static string Create() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(18)).Replace('+', '-').Replace('/', '_');

    /// <summary>Lets a request through, takes the token out of its address, or turns it away.</summary>
    /// <returns>Whether the request may go on.</returns>
    internal bool Admit(HttpContext context)
    {
        if (context.Request.Cookies.TryGetValue(_cookie, out string? kept) && IsRight(kept))
        {
            return true;
        }

        // A program brings it with every request.
        if (context.Request.Headers.Authorization.ToString() is var authorization && authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && IsRight(authorization[Scheme.Length..].Trim()))
        {
            return true;
        }

        if (IsRight(context.Request.Query[Parameter]))
        {
            context.Response.Cookies.Append(_cookie, token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = IsSecure(context), IsEssential = true });
            context.Response.Redirect(PageContext.AddressOf(context.Request).As(PageFormat.Of(context)).With(Parameter, null).ToString());
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return false;
    }

    // A server on this machine that speaks TLS for the workbench says so; anybody else could say anything.
    private static bool IsSecure(HttpContext context) =>
        context.Request.IsHttps
        || (context.Connection.RemoteIpAddress is { } sender && IPAddress.IsLoopback(sender) && context.Request.Headers["X-Forwarded-Proto"] == "https");

    // In constant time, so that the answer's delay tells nothing of the token.
    private bool IsRight(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
