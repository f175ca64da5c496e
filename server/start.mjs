// The way in. Plain JavaScript that old Node versions can read, so that they get to the line below.

const [major, minor] = process.versions.node.split('.').map(Number);
const isSupported = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (isSupported) {
  start();
} else {
  refuse(
    `需要 Node 20.19、22.12 或更新的版本，现在是 ${process.versions.node} / ` +
      `Node 20.19, 22.12 or newer is needed, and this is ${process.versions.node}`,
  );
}

async function start() {
  let register;
  try {
    ({ register } = await import('tsx/esm/api'));
  } catch {
    refuse('依赖还没有安装，请先运行 npm ci / The dependencies are missing: run npm ci first');
    return;
  }
  register();
  await import('./main.ts');
}

/** @param {string} line */
function refuse(line) {
  console.error(line);
  process.exitCode = 1;
}
