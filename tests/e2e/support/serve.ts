import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { root, runTool, siteBuild } from '../../../scripts/prepare.mjs';
import { staticServer } from '../../../scripts/server.mjs';
import { hostOrigin, hostPort, siteFolder, sitePort } from './addresses';

/** A newsroom's page on another origin: the frame given in the query, and no script but the one it's told to load. */
function hostPage(query: URLSearchParams): string {
  const frame = (query.get('frame') ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><p>An article.</p>
<iframe id="view" src="${frame}" title="Chart" width="100%" height="150" style="border:0" allow="clipboard-write"></iframe>
<script>window.messages=[];addEventListener("message",e=>{window.messages.push(e.data);
const h=e.data&&e.data["datawrapper-height"];if(h&&document.getElementById("view").contentWindow===e.source)document.getElementById("view").style.height=Object.values(h)[0]+"px"})</script></html>`;
}

async function listening(server: Server, port: number): Promise<Server> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Serves the built site from a sub-path and a host page from another origin; builds first where nobody has. */
export default async function serve(): Promise<() => Promise<void>> {
  if (process.env['FTW_BUILT'] !== '1') {
    if (runTool(...siteBuild) !== 0) throw new Error('The site could not be built.');
  }
  const host = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(hostPage(new URL(request.url ?? '/', hostOrigin).searchParams));
  });
  const servers = await Promise.all([
    listening(staticServer(`${root}dist`, siteFolder), sitePort),
    listening(host, hostPort),
  ]);
  return async () => {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
}
