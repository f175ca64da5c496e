import type { Material } from 'three';

/**
 * Lets a material mirror the whole studio, smoothly, and take only its diffuse light from the many
 * small suns: in gloss each of them would be a spot of its own. The surrounding light then gives the
 * share `bounce` of the diffuse light, as it does for other goods. Colours of vertices are occlusion:
 * what sees no sky mirrors none.
 */
export function mirrorStudio(material: Material, bounce: number): void {
  material.onBeforeCompile = (shader) => {
    const end = '#include <lights_fragment_end>';
    if (!shader.fragmentShader.includes(end)) throw new Error('mirrorStudio: no end of lights');
    shader.fragmentShader = shader.fragmentShader.replace(
      end,
      /* glsl */ `${end}
      reflectedLight.directSpecular = vec3(0.0);
      reflectedLight.indirectDiffuse *= ${bounce.toFixed(3)};
      #if defined(USE_COLOR) || defined(USE_COLOR_ALPHA)
        reflectedLight.indirectSpecular *= vColor.r * vColor.r;
      #endif
      #ifdef USE_SHEEN
        sheenSpecularIndirect *= ${bounce.toFixed(3)};
      #endif
      #ifdef USE_CLEARCOAT
        clearcoatSpecularDirect = vec3(0.0);
      #endif`,
    );
  };
}
