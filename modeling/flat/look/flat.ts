import {
  BackSide,
  CubeCamera,
  HalfFloatType,
  LinearFilter,
  MathUtils,
  Mesh,
  MeshBasicMaterial,
  MirroredRepeatWrapping,
  PMREMGenerator,
  RepeatWrapping,
  Scene,
  SphereGeometry,
  SRGBColorSpace,
  TextureLoader,
  Vector3,
  WebGLCubeRenderTarget,
  type MeshStandardMaterial,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { sceneSourceSchema, type SceneSource } from '../../../src/contract/showroom-scene.ts';
import { isStandard, lightFromMap, type Room } from './surface.ts';

const FOLDER = '/models/flat/';
const load = (file: string): Promise<Texture> => new TextureLoader().loadAsync(FOLDER + file);

/** All of the flat in one scene, as it is at an hour. */
export async function loadFlat(renderer: WebGLRenderer, hourId: string, tier: 'low' | 'high') {
  const source = sceneSourceSchema.parse(await (await fetch(`${FOLDER}scene.json`)).json());
  const hour = source.hours.find(({ id }) => id === hourId)!;
  const scene = new Scene();
  scene.add(await makeSky(source, hour.sky));
  const pictures = await loadPictures(source, tier);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const rooms: {
    room: Room;
    materials: MeshStandardMaterial[];
    place: SceneSource['places'][number];
  }[] = [];
  for (const part of source.parts) {
    const { scene: model } = await loader.loadAsync(FOLDER + part.model);
    scene.add(model);
    model.updateMatrixWorld(true);
    const place = source.places.find(({ id }) => id === part.id)!;
    const map = part.lightMaps[hourId]!;
    const light = await load(tier === 'high' ? (map.high ?? map.low) : map.low);
    Object.assign(light, {
      flipY: false,
      channel: 1,
      colorSpace: SRGBColorSpace,
      generateMipmaps: false,
      minFilter: LinearFilter,
    });
    const cubes = await readCubes(place, hourId, source.lightRange);
    const { at, min, max } = place.reflection;
    const room: Room = {
      boxMin: { value: new Vector3(...min) },
      boxMax: { value: new Vector3(...max) },
      taken: { value: new Vector3(...at) },
      reference: { value: hour.reflection },
    };
    const materials: MeshStandardMaterial[] = [];
    model.traverse((object) => {
      if (!(object instanceof Mesh) || !isStandard(object.material)) return;
      const isLeaf = /-leaf/.test(`${object.name} ${object.parent?.name}`);
      const material = object.material.clone();
      object.material = material;
      materials.push(material);
      Object.assign(material, pictures.get(material.name));
      material.aoMap = null;
      material.normalScale.setScalar(0.7);
      if (material.name !== 'glass' && !isLeaf) {
        material.lightMap = light;
        material.lightMapIntensity = source.lightRange * Math.PI;
      }
      if (material.transparent) material.depthWrite = false;
      material.forceSinglePass = true;
      if (material.name === 'emit') material.emissiveIntensity = hour.emit;
      lightFromMap(material, room, isLeaf ? cubes(object.getWorldPosition(new Vector3())) : null);
    });
    rooms.push({ room, materials, place });
  }
  for (const { materials, place } of rooms) {
    const taken = takeReflections(renderer, scene, place.reflection.at);
    for (const material of materials) material.envMap = taken;
  }
  return { scene, source, hour };
}

async function loadPictures(source: SceneSource, tier: 'low' | 'high') {
  const out = new Map<string, Record<string, Texture>>();
  for (const [name, maps] of Object.entries(source.materials)) {
    const textures: Record<string, Texture> = {};
    for (const [kind, file] of Object.entries(maps)) {
      if (!file) continue;
      const texture = await load((tier === 'high' ? file.high : undefined) ?? file.low);
      Object.assign(texture, {
        flipY: false,
        wrapS: RepeatWrapping,
        wrapT: RepeatWrapping,
        anisotropy: 8,
      });
      if (kind === 'map') texture.colorSpace = SRGBColorSpace;
      if (kind === 'ormMap')
        Object.assign(textures, { roughnessMap: texture, metalnessMap: texture });
      else textures[kind] = texture;
    }
    out.set(name, textures);
  }
  return out;
}

async function makeSky(
  { sky }: SceneSource,
  { file, gain }: { file: string; gain: number },
): Promise<Mesh> {
  const rad = MathUtils.degToRad;
  const span = rad(sky.spanDeg);
  const geometry = new SphereGeometry(
    90,
    72,
    20,
    -Math.PI / 2,
    2 * Math.PI,
    rad(90 - sky.topDeg),
    rad(sky.topDeg - sky.bottomDeg),
  );
  const map = await load(file);
  Object.assign(map, { colorSpace: SRGBColorSpace, wrapS: MirroredRepeatWrapping, anisotropy: 4 });
  const k = (2 * Math.PI) / span;
  map.repeat.x = -k;
  map.offset.x = 1 - (rad(-90) + (span - Math.PI) / 2) / span;
  const material = new MeshBasicMaterial({ map, side: BackSide });
  material.color.setScalar(gain);
  const mesh = new Mesh(geometry, material);
  mesh.position.set(...sky.at);
  return mesh;
}

/** The ambient cube nearest to a point. */
async function readCubes(place: SceneSource['places'][number], hour: string, range: number) {
  const { min, max, count, files } = place.probes;
  const bytes = new Uint8Array(await (await fetch(FOLDER + files[hour]!)).arrayBuffer());
  const linear = (code: number): number => {
    const c = code / 255;
    return range * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  };
  return (at: Vector3): Vector3[] => {
    const index = at.toArray().map((value, i) => {
      const t = (value + (i === 1 ? 1.1 : 0) - min[i]!) / (max[i]! - min[i]!);
      return Math.round(MathUtils.clamp(t, 0, 1) * (count[i]! - 1));
    }) as [number, number, number];
    const point = index[0] + count[0] * (index[1] + count[1] * index[2]);
    const total = count[0] * count[1] * count[2];
    return Array.from({ length: 6 }, (_, face) => {
      const k = 4 * (point + total * face);
      return new Vector3(linear(bytes[k]!), linear(bytes[k + 1]!), linear(bytes[k + 2]!));
    });
  };
}

function takeReflections(
  renderer: WebGLRenderer,
  scene: Scene,
  at: [number, number, number],
): Texture {
  const target = new WebGLCubeRenderTarget(128, { type: HalfFloatType });
  const camera = new CubeCamera(0.05, 200, target);
  camera.position.set(...at);
  const glass: Mesh[] = [];
  scene.traverse((object) => {
    if (object instanceof Mesh && isStandard(object.material) && object.material.name === 'glass')
      glass.push(object);
  });
  for (const mesh of glass) mesh.visible = false;
  scene.add(camera);
  camera.update(renderer, scene);
  scene.remove(camera);
  for (const mesh of glass) mesh.visible = true;
  const generator = new PMREMGenerator(renderer);
  const { texture } = generator.fromCubemap(target.texture);
  generator.dispose();
  return texture;
}
