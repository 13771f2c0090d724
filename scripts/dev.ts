import { spawn } from 'node:child_process';

/** The portal with reload: the server restarts on a change, the client updates in the browser. */
const kinderen = [
  spawn('npx', ['tsx', 'watch', '--clear-screen=false', 'server/main.ts'], { stdio: 'inherit' }),
  spawn('npx', ['vite'], { stdio: 'inherit' }),
];
for (const kind of kinderen) kind.once('exit', () => { for (const ander of kinderen) ander.kill('SIGTERM'); });
for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.on(signaal, () => { for (const kind of kinderen) kind.kill(signaal); });
