/** What files are called: by their last name, with as many folders before it as tell them apart; never by where the machine keeps them. */
export function namesApart(files: readonly string[]): readonly string[] {
  const paths = files.map((file) => file.split(/[\\/]/u).filter((part) => part !== ''));
  const nameOf = (path: readonly string[], parts: number): string => path.slice(-parts).join('/');
  return paths.map((path, own) => {
    const parts = path.findIndex((_, index) => paths.every((other, at) => at === own || nameOf(other, index + 1) !== nameOf(path, index + 1)));
    return nameOf(path, Math.max(parts, 0) + 1);
  });
}
