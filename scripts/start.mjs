// Installs if needed, builds, and serves the site on this machine.
import { giveUp, install, needNode, root, runTool, siteBuild } from './prepare.mjs';
import { staticServer } from './server.mjs';

needNode();
install();
console.log('Building the site …');
if (runTool(...siteBuild) !== 0) {
  giveUp(
    'The site could not be built.',
    'The lines above say where. After a change of the data, run: npm run data:check',
  );
}
const port = Number(process.env.PORT ?? 4173);
const server = staticServer(`${root}dist`);
server.on('error', (error) => {
  giveUp(
    'code' in error && error.code === 'EADDRINUSE' ? `Port ${port} is taken by another program.` : String(error),
    'Choose another port: PORT=4174 npm start',
  );
});
server.listen(port, () => {
  console.log(`Follow the Weights is at http://localhost:${port} (Ctrl+C ends it).`);
});
