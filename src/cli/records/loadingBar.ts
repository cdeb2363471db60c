import { Presets, SingleBar } from 'cli-progress';
import type { ReadingProgress } from '../../records/index.js';
import type { Terminal } from '../terminal.js';
import { timeLeft } from './timeLeft.js';

/** Shows how far a loading has come. */
export interface LoadingBar {
  readonly update: (progress: ReadingProgress) => void;
  readonly stop: () => void;
}

/** Where no bar can be drawn, a line is written for every so many records. */
const LINE_EVERY = 500_000;

function plainLines(terminal: Terminal): LoadingBar {
  let told = 0;
  return {
    update: ({ bytesRead, bytesTotal, records }) => {
      if (records - told < LINE_EVERY) return;
      told = records;
      terminal.progress(`${records} records read, ${Math.floor((bytesRead / Math.max(bytesTotal, 1)) * 100)} % of the files`);
    },
    stop: () => {},
  };
}

/** A bar with rows a second and the time left where the stream is a terminal, else plain lines. */
export function loadingBar(terminal: Terminal, stream: NodeJS.WriteStream): LoadingBar {
  if (!stream.isTTY) return plainLines(terminal);
  const bar = new SingleBar({ stream, format: '{bar} {percentage} % | {records} records | {rate} records/s | {left} left', hideCursor: true, gracefulExit: false }, Presets.shades_classic);
  const started = performance.now();
  let isRunning = false;
  return {
    update: ({ bytesRead, bytesTotal, records }) => {
      const passed = performance.now() - started;
      const told = { records, rate: Math.round((records / Math.max(passed, 1)) * 1000), left: timeLeft(bytesRead, bytesTotal, passed) };
      if (!isRunning) bar.start(bytesTotal, bytesRead, told);
      isRunning = true;
      bar.update(bytesRead, told);
    },
    stop: () => {
      if (isRunning) bar.stop();
      isRunning = false;
    },
  };
}
