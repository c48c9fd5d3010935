using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Hosting;

/// <summary>The secret of a workbench that others can reach: brought once in the address, then kept in a cookie that no script can read.</summary>
/// <param name="token">The secret.</param>
public sealed class AccessToken(string token)
{
    private const string Name = "entente-token";
    private const string Parameter = "token";

    /// <summary>A new token, of 144 random bits.</summary>
    public static string Create() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(18)).Replace('+', '-').Replace('/', '_');

    /// <summary>Lets a request through, takes the token out of its address, or turns it away.</summary>
    /// <returns>Whether the request may go on.</returns>
    internal bool Admit(HttpContext context)
    {
        if (context.Request.Cookies.TryGetValue(Name, out string? kept) && IsRight(kept))
        {
            return true;
        }

        if (IsRight(context.Request.Query[Parameter]))
        {
            context.Response.Cookies.Append(Name, token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, IsEssential = true });
            context.Response.Redirect(context.Request.Path.HasValue ? context.Request.Path : "/");
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return false;
    }

    // In constant time, so that the answer's delay tells nothing of the token.
    private bool IsRight(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
