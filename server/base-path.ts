/** A proxy may take the mount point off the path or leave it on: both mean the same page. */
export function pathBelow(basePath: string, path: string): string {
  if (basePath === '') return path;
  if (path === basePath) return '/';
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}
