/** Loaded into what a command starts: ends it when the command is gone, even if that was killed. */

const end = () => process.exit(1);

process.on('disconnect', end);
// A listener alone keeps nothing alive, and neither may the channel.
process.channel?.unref();
if (process.send && !process.connected) end();
