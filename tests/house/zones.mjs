/**
 * Who may import whom: each zone lists the folders of ours that it may import besides itself.
 * A file belongs to the longest zone that holds it; a file in no zone may import anything.
 */
const SHARED = ['src/contract', 'src/math'];
const FEATURE = [...SHARED, 'src/ui', 'src/scene', 'src/xr', 'shaders'];

/** @type {Record<string, string[]>} */
export const ZONES = {
  'src/contract': [],
  'src/math': [],
  'src/ui': SHARED,
  'src/scene': [...SHARED, 'shaders'],
  'src/xr': [...SHARED, 'src/ui', 'src/scene', 'shaders'],
  'src/catalog': FEATURE,
  'src/tryon': FEATURE,
  'src/tryon/body': SHARED,
  'src/tryon/garment': [...SHARED, 'src/tryon/body'],
  'src/tryon/occlusion': [...SHARED, 'src/tryon/body', 'src/tryon/garment'],
  'src/tryon/light': SHARED,
  'src/showroom': FEATURE,
  'src/brand': FEATURE,
  'src/app': [...FEATURE, 'src/catalog', 'src/tryon', 'src/showroom', 'src/brand'],
  src: ['shaders'],
  server: SHARED,
  'tests/bench/truth': [
    ...SHARED,
    'src/scene',
    'src/tryon/camera',
    'tests/bench',
    'tests/helpers',
    'modeling',
  ],
};

/** @param {string} path From the repository's root, with forward slashes. */
function zoneOf(path) {
  const holding = Object.keys(ZONES).filter((zone) => isInside(path, zone));
  return holding.sort((a, b) => b.length - a.length)[0];
}

/**
 * @param {string} path
 * @param {string} folder
 */
const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/**
 * Why a file must not import another, or undefined when it may. Both paths are from the root.
 * @param {string} from
 * @param {string} to
 */
export function forbidden(from, to) {
  const zone = zoneOf(from);
  const target = zoneOf(to);
  if (zone === undefined || zone === target) return undefined;
  // A feature holds its own pure folders.
  if (target !== undefined && isInside(target, zone)) return undefined;
  const allowed = /** @type {string[]} */ (ZONES[zone]);
  if (allowed.some((folder) => isInside(to, folder))) return undefined;
  return `${zone} must not import ${target ?? to}: see "Who may import whom" in docs/architecture.md`;
}
