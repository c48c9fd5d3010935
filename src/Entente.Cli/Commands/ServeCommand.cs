using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Entente.Problems;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Cli.Commands;

/// <summary><c>entente serve</c>: the workbench on a study.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    private static readonly Option<string> s_study = SharedOptions.Study();
    private static readonly Option<int> s_port = Port();
    private static readonly Option<string> s_host = new("--host") { Description = "The IP address to listen at; beyond this machine it needs --token.", DefaultValueFactory = _ => "127.0.0.1", HelpName = "IP" };
    private static readonly Option<string?> s_token = new("--token")
    {
        Description = "Asks visitors for a secret: the one given, or a new one when the option stands alone.",
        HelpName = "SECRET",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> s_reviewer = new("--reviewer") { Description = "Whose name stands beside decisions.", DefaultValueFactory = _ => Environment.UserName, HelpName = "NAME" };

    private static readonly Option<string?> s_map = new("--map") { Description = "A file of boundaries for the map, in place of Natural Earth's: TopoJSON in degrees.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("serve",
            """
            Opens the workbench on a study: pages to look at it, question it, correct it and cite it, in a browser on this machine.

            Example:
              entente serve --study asia.entente
              entente serve --study asia.entente --port 8000 --reviewer "Asia desk"
            """)
        {
            s_study, s_port, s_host, s_token, s_reviewer, s_map,
        };
        command.SetAction((parsed, cancellation) =>
        {
            string? token = parsed.GetResult(s_token) is null ? null : parsed.GetValue(s_token) ?? AccessToken.Create();
            return RunAsync(parsed.GetRequiredValue(s_study), parsed.GetRequiredValue(s_host), parsed.GetValue(s_port), token, parsed.GetRequiredValue(s_reviewer), parsed.GetValue(s_map), cancellation);
        });
        return command;
    }

    private static Option<int> Port()
    {
        var port = new Option<int>("--port", "-p") { Description = "The port; 0 takes any that is free.", DefaultValueFactory = _ => UsualPort, HelpName = "N" };
        port.Validators.Add(result => SharedOptions.RequireNumber(result, value => value is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort, $"must be from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}"));
        return port;
    }

    /// <summary>Serves a study at the usual address, or any free port when that is taken, until the program is told to stop.</summary>
    public static async Task<int> RunAsync(string study, CancellationToken cancellation)
    {
        int port = IsFree(UsualPort) ? UsualPort : 0;
        return await RunAsync(study, "127.0.0.1", port, null, Environment.UserName, null, cancellation);
    }

    private static async Task<int> RunAsync(string study, string host, int port, string? token, string reviewer, string? map, CancellationToken cancellation)
    {
        Outcome<WorkbenchOptions> options = Options(study, host, port, token, reviewer, map);
        Outcome<WebApplication> built = options.Succeeded ? WorkbenchHost.Build(options.Value) : options.Problem;
        if (!built.Succeeded)
        {
            return Terminal.Fail(built.Problem);
        }

        await using WebApplication app = built.Value;
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return Terminal.Fail(ProblemCatalogue.PortTaken.For($"--port {port}"));
        }
        catch (Exception exception) when (exception is SocketException || exception.InnerException is SocketException)
        {
            // An address that is not this machine's, or a port that only an administrator may open.
            return Terminal.Fail(ProblemCatalogue.UnusableArgument.For($"--host {host} --port {port}", exception.Message));
        }

        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Terminal.Records.WriteLine(token is null ? address : $"{address}/?token={token}");
        Terminal.Records.Flush();
        Terminal.Say("The workbench is open at this address; Ctrl-C closes it.");
        await WaitAsync(cancellation);
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static Outcome<WorkbenchOptions> Options(string path, string host, int port, string? token, string reviewer, string? map)
    {
        Outcome<Installation> installation = Workshop.Installation;
        Outcome<Actors.ActorCatalogue> catalogue = Workshop.Catalogue;
        if ((installation.Problem ?? catalogue.Problem) is { } problem)
        {
            return problem;
        }

        // Opened once here, so that a study that is missing, damaged or of an older version is told of before any page is asked for.
        Outcome<Study> opened = Study.Open(path);
        if (!opened.Succeeded)
        {
            return opened.Problem;
        }

        opened.Value.Dispose();
        return new WorkbenchOptions
        {
            Study = Path.GetFullPath(path),
            Catalogue = catalogue.Value,
            Data = new DataFolder(installation.Value.Data),
            Version = ProgramVersion.Text,
            Pipeline = Workshop.Pipeline,
            Reviewer = reviewer,
            Host = host,
            Port = port,
            Token = token,
            Map = map,
            Log = Terminal.Say,
        };
    }

    private static async Task WaitAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Told to stop: that is how serving ends.
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
