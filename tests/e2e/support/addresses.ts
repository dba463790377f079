export const sitePort = 4391;
export const hostPort = 4392;
/** The sub-path under which the built site is tested, as a newsroom might host it. */
export const siteFolder = '/desk/charts/weights/';
export const siteOrigin = `http://127.0.0.1:${sitePort}`;
export const hostOrigin = `http://localhost:${hostPort}`;
/** Address of the dashboard, the embed page beside it. */
export const site = siteOrigin + siteFolder;
