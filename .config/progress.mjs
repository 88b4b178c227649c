import { spawn } from 'node:child_process';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs `work` and shows that it is alive: a line when it has taken a second, one for every ten, and one at the end. */
export async function withProgress(label, work) {
  const begun = Date.now();
  let told = false;
  const tell = () => {
    console.log(told ? `  … ${label}, ${seconds(begun)}` : `  … ${label}`);
    told = true;
  };
  const first = setTimeout(tell, 1000);
  const next = setInterval(tell, 10_000);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(next);
    if (told) console.log(`  … ${label}: done in ${seconds(begun)}`);
  }
}

/** Runs a program and answers its exit code; its output goes where ours goes. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}
