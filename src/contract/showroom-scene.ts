import { z } from 'zod';
import { slugSchema } from './slug';

/*
 * What a showroom's scene is made of, as its maker measured it. Space: glTF's, metres, +Y up, the floor
 * at y = 0; on a plan a point is [x, z]. Nodes are named empty nodes of the parts' models.
 */

/** A named node of a model. */
export const nodeSchema = z.string().min(1);
export const pointSchema = z.tuple([z.number(), z.number(), z.number()]);
export const planPointSchema = z.tuple([z.number(), z.number()]);

/** As the scene's folder has it: a name within the folder. The shop turns it into {@link sceneFileSchema}. */
export const sceneFileNameSchema = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.(glb|webp|bin)$/);

/** As shoppers get it: an immutable address on this origin, and its size before transfer coding. */
export const sceneFileSchema = z.object({ url: z.string().min(1), bytes: z.int().positive() });

/** A scene, over the way its files are named. */
export const sceneOver = <File extends z.ZodType>(file: File) => {
  /** The same picture twice: for phones and the first view, and as sharp as there is. */
  const tieredSchema = z.object({ low: file, high: file.optional() });

  /** Textures of a material, by the material's name in every part's model; the factors are the model's. */
  const materialSchema = z.object({
    map: tieredSchema.optional(),
    normalMap: tieredSchema.optional(),
    /** Occlusion, roughness, metalness in red, green, blue, as glTF has them. */
    ormMap: tieredSchema.optional(),
  });

  /**
   * Light of all that turns, slides or is swapped: at each point of a grid, the light on the six faces of
   * a small cube (+x, -x, +y, -y, +z, -z; Valve's ambient cube), graded and coded as the light maps are.
   * The file has 8-bit sRGB with a fourth byte unused, x fastest, then y, then z, then face.
   */
  const probesSchema = z.object({
    min: pointSchema,
    max: pointSchema,
    count: z.tuple([z.int().min(2), z.int().min(2), z.int().min(2)]),
    files: z.record(slugSchema, file),
  });

  /** What is loaded and shown together. */
  const partSchema = z.object({
    id: slugSchema,
    /** Shown while the visitor can see one of these. */
    places: z.array(slugSchema).min(1),
    model: file,
    /** By hour: `sRGB(L / lightRange)`, L = irradiance / π, on uv set 1, not flipped. */
    lightMaps: z.record(slugSchema, tieredSchema),
  });

  const placeSchema = z.object({
    id: slugSchema,
    /** The room's floor between its walls, in order round; closed by itself. */
    outline: z.array(planPointSchema).min(3),
    /** From floor to ceiling, metres. */
    heightM: z.number().positive(),
    /** Where the reflections are taken, and the box that they are projected on. */
    reflection: z.object({ at: pointSchema, min: pointSchema, max: pointSchema }),
    probes: probesSchema,
    /** Marked places to stand, the entrance's first; yaw as in the view. */
    spots: z.array(z.object({ id: slugSchema, at: planPointSchema, yawDeg: z.number() })).min(1),
    /** What stands fixed on the floor, as a plan draws it. */
    fixtures: z.array(z.array(planPointSchema).min(3)),
  });

  return z.object({
    lightRange: z.number().positive(),
    hours: z
      .array(
        z.object({
          id: slugSchema,
          /** Hours since midnight. */
          hour: z.number().min(0).max(24),
          exposure: z.number().positive(),
          /** Radiance of the material `emit`. */
          emit: z.number().min(0),
          /** L at which reflections are as bright as they were taken. */
          reflection: z.number().positive(),
          sky: z.object({ file, gain: z.number().positive() }),
        }),
      )
      .min(1),
    /** A panorama round `at`: `spanDeg` of it to the south, mirrored behind; degrees above the horizon. */
    sky: z.object({
      at: pointSchema,
      spanDeg: z.number().positive(),
      topDeg: z.number(),
      bottomDeg: z.number(),
    }),
    materials: z.record(z.string(), materialSchema),
    /** The first is the first seen. */
    parts: z.array(partSchema).min(1),
    places: z.array(placeSchema).min(1),
    /** Ways from room to room; one without a door is always open. A way out leads to null. */
    passages: z.array(
      z.object({
        id: slugSchema,
        between: z.tuple([slugSchema, slugSchema.nullable()]),
        /** Both ends of the opening on the floor. */
        from: planPointSchema,
        to: planPointSchema,
        /** The hinge's node; it turns about its +Y by so much when the door is open. */
        door: z.object({ node: nodeSchema, openDeg: z.number() }).optional(),
      }),
    ),
    windows: z.array(z.object({ from: planPointSchema, to: planPointSchema })),
    /** The building round all places, as a plan draws its walls. */
    shell: z.array(planPointSchema).min(3),
    /** Nodes by what they are for, in any part. */
    nodes: z.object({
      /** Where one may walk and click to go. */
      floor: z.array(nodeSchema).min(1),
      /** Taken off to look in from above. */
      roof: z.array(nodeSchema),
      /** Let light, looks and clicks through: what lies behind is not hidden. */
      clear: z.array(nodeSchema),
      /** Walked through: curtains, lamps overhead. */
      airy: z.array(nodeSchema),
    }),
    /** Lengths in the model that were authored, in metres: what a tape must read. */
    lengths: z.array(z.object({ from: pointSchema, to: pointSchema, metres: z.number() })),
  });
};

/** A scene as its folder describes it, in `scene.json`. */
export const sceneSourceSchema = sceneOver(sceneFileNameSchema);
/** A scene as shoppers get it. */
export const sceneSchema = sceneOver(sceneFileSchema);

export type SceneSource = z.infer<typeof sceneSourceSchema>;
export type Scene = z.infer<typeof sceneSchema>;
export type SceneFile = z.infer<typeof sceneFileSchema>;
export type ScenePart = Scene['parts'][number];
export type ScenePlace = Scene['places'][number];
export type Passage = Scene['passages'][number];
export type SceneHour = Scene['hours'][number];
export type Probes = ScenePlace['probes'];
