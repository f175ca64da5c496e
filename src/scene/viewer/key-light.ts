import { DirectionalLight, Vector3, type Box3, type Material } from 'three';
import { KEY_LAMP_DIRECTION } from '../studio-light';

/** Share of the studio's diffuse light that comes from all around; the rest is the key lamp's. */
const AROUND = 0.66;
const KEY_INTENSITY = 1.6;
const SHADOW_SIZE = 1024;

/**
 * The studio's large lamp once more, as a light with a shadow: it gives folds and arms the depth that
 * light from all around leaves out. The shadow is drawn once, since goods and lamp stand still.
 */
export function createKeyLight(box: Box3): DirectionalLight {
  const light = new DirectionalLight(0xffffff, KEY_INTENSITY);
  const radius = box.getSize(new Vector3()).length() / 2 + 0.02;
  box.getCenter(light.target.position);
  light.position
    .set(...KEY_LAMP_DIRECTION)
    .multiplyScalar(radius * 2)
    .add(light.target.position);
  light.castShadow = true;
  const { shadow } = light;
  shadow.mapSize.set(SHADOW_SIZE, SHADOW_SIZE);
  shadow.radius = 5;
  shadow.normalBias = radius * 0.008;
  shadow.bias = -0.0006;
  Object.assign(shadow.camera, {
    left: -radius,
    right: radius,
    top: radius,
    bottom: -radius,
    near: radius,
    far: radius * 3,
  });
  shadow.autoUpdate = false;
  shadow.needsUpdate = true;
  return light;
}

/**
 * Lets a material take its share of the key lamp's light and mirror the studio as it is: a lamp of no
 * size would be a spot in everything that shines.
 */
export function lightByKey(material: Material): void {
  material.onBeforeCompile = (shader) => {
    const end = '#include <lights_fragment_end>';
    if (!shader.fragmentShader.includes(end)) throw new Error('viewer/key-light: no end of lights');
    shader.fragmentShader = shader.fragmentShader.replace(
      end,
      /* glsl */ `${end}
      reflectedLight.directSpecular = vec3(0.0);
      reflectedLight.indirectDiffuse *= ${AROUND.toFixed(3)};
      #ifdef USE_CLEARCOAT
        clearcoatSpecularDirect = vec3(0.0);
      #endif`,
    );
  };
}
