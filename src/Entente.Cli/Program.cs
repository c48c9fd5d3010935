using System.CommandLine;
using Entente.Cli;
using Entente.Cli.Commands;

return await CommandLine.RunAsync(RootCommands.Create(), args);
