// Makes sure that there is a Chromium for the stories, and says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find.js';

const found = findChromium();
if (!found) install();
else if (!existsSync(found))
  giveUp(`CHROMIUM_PATH is "${found}", where there is no file. Mend it, or leave it out.`);

function install() {
  if (isRootOnDebian()) {
    console.log('No Chromium found: installing Debian’s package chromium.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } else {
    console.log('No Chromium found: asking Playwright to download its own.');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  if (!findChromium()) {
    giveUp(
      'The stories need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
    );
  }
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function run(command, words, environment = {}) {
  spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, ...environment } });
}

function giveUp(sentence) {
  console.error(`\n  ${sentence}\n`);
  process.exit(1);
}
