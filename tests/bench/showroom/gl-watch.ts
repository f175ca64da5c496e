/** All that is asked of the graphics, whichever pass asks. */
export interface GlWatch {
  drawCalls: number;
  triangles: number;
  /** Whether what is asked to be drawn is drawn; the software renderer takes our own cores for it. */
  isDrawing: boolean;
  /** Of all textures that are there, with their smaller copies; targets that are drawn into are among them. */
  textureBytes(): number;
}

type Gl = WebGL2RenderingContext;
/** How a call that draws says how many corners there are. */
type Corners = (...args: number[]) => number;

const DRAWING: Readonly<Record<string, Corners>> = {
  drawArrays: (_mode, _first, count) => count!,
  drawElements: (_mode, count) => count!,
  drawRangeElements: (_mode, _start, _end, count) => count!,
  drawArraysInstanced: (_mode, _first, count, instances) => count! * instances!,
  drawElementsInstanced: (_mode, count, _type, _offset, instances) => count! * instances!,
};

const prototype = WebGL2RenderingContext.prototype as unknown as Record<
  string,
  (...args: unknown[]) => unknown
>;

/** Watches every context of the page that is made from now on. */
export function watchGl(): GlWatch {
  const levels = new Map<WebGLTexture, Map<string, number>>();
  const watch: GlWatch = {
    drawCalls: 0,
    triangles: 0,
    isDrawing: true,
    textureBytes() {
      let sum = 0;
      for (const bytes of levels.values()) for (const each of bytes.values()) sum += each;
      return sum;
    },
  };
  for (const [name, cornersOf] of Object.entries(DRAWING)) {
    const draw = prototype[name]!;
    prototype[name] = function (this: Gl, ...args) {
      watch.drawCalls++;
      if (args[0] === this.TRIANGLES) watch.triangles += cornersOf(...(args as number[])) / 3;
      return watch.isDrawing ? draw.apply(this, args) : undefined;
    };
  }
  const note = (gl: Gl, target: number, key: string, bytes: number) => {
    const texture = gl.getParameter(bindingOf(gl, target)) as WebGLTexture | null;
    if (!texture) return;
    const own = levels.get(texture) ?? new Map<string, number>();
    levels.set(texture, own.set(key, bytes));
  };
  /** Calls `then` with the arguments of a call once it was made. */
  const after = (name: string, then: (gl: Gl, args: number[]) => void) => {
    const call = prototype[name]!;
    prototype[name] = function (this: Gl, ...args) {
      const result = call.apply(this, args);
      then(this, args as number[]);
      return result;
    };
  };
  after('texStorage2D', (gl, [target, count, format, width, height]) => {
    const faces = target === gl.TEXTURE_CUBE_MAP ? 6 : 1;
    note(gl, target!, 'all', faces * chain(gl, format!, [width!, height!], count!));
  });
  after('texStorage3D', (gl, [target, count, format, width, height, depth]) => {
    const slices =
      target === gl.TEXTURE_3D
        ? chain3(gl, format!, width!, height!, depth!, count!)
        : depth! * chain(gl, format!, [width!, height!], count!);
    note(gl, target!, 'all', slices);
  });
  after('texImage2D', (gl, args) => {
    const [target, level, format] = args;
    const source = args.at(-1) as unknown as { width: number; height: number } | null;
    const [width, height] =
      args.length >= 9 ? [args[3]!, args[4]!] : [source!.width, source!.height];
    note(gl, target!, `${target} ${level}`, width * height * texelBytes(gl, format!));
  });
  after('texImage3D', (gl, [target, level, format, width, height, depth]) => {
    note(gl, target!, `${level}`, width! * height! * depth! * texelBytes(gl, format!));
  });
  after('deleteTexture', (_, [texture]) => {
    levels.delete(texture as unknown as WebGLTexture);
  });
  return watch;
}

/** A picture and so many smaller ones. */
function chain(gl: Gl, format: number, [width, height]: [number, number], count: number): number {
  let texels = 0;
  for (let level = 0; level < count; level++) {
    texels += Math.max(1, width >> level) * Math.max(1, height >> level);
  }
  return texels * texelBytes(gl, format);
}

function chain3(
  gl: Gl,
  format: number,
  width: number,
  height: number,
  depth: number,
  count: number,
) {
  let texels = 0;
  for (let level = 0; level < count; level++) {
    texels +=
      Math.max(1, width >> level) * Math.max(1, height >> level) * Math.max(1, depth >> level);
  }
  return texels * texelBytes(gl, format);
}

function bindingOf(gl: Gl, target: number): number {
  if (target === gl.TEXTURE_2D) return gl.TEXTURE_BINDING_2D;
  if (target === gl.TEXTURE_3D) return gl.TEXTURE_BINDING_3D;
  if (target === gl.TEXTURE_2D_ARRAY) return gl.TEXTURE_BINDING_2D_ARRAY;
  return gl.TEXTURE_BINDING_CUBE_MAP;
}

/** Three channels are kept as four. */
function texelBytes(gl: Gl, format: number): number {
  switch (format) {
    case gl.R8:
    case gl.R8UI:
    case gl.R8I:
      return 1;
    case gl.RG8:
    case gl.R16F:
    case gl.DEPTH_COMPONENT16:
      return 2;
    case gl.RGB16F:
    case gl.RGBA16F:
    case gl.RG32F:
    case gl.DEPTH32F_STENCIL8:
      return 8;
    case gl.RGB32F:
    case gl.RGBA32F:
    case gl.RGBA32UI:
      return 16;
    default:
      return 4;
  }
}
