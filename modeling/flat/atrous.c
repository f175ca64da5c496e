/* One step of an à-trous wavelet over a light map: weights from position, normal and, where `edge` > 0,
   from how much the light itself differs (in log), so that nothing blurs over corners or shadows. */
#include <math.h>

static const float K[3] = {0.375f, 0.25f, 0.0625f};

void step(int h, int w, const float *c, const float *p, const float *n, const unsigned char *mask,
          const float *lum, float *out, int stride, float texel, float edge) {
  float near = texel * stride * 1.7f;
  near = 1 / (2 * near * near);
  float light = edge > 0 ? 1 / (2 * edge * edge) : 0;
  for (int y = 0; y < h; y++)
    for (int x = 0; x < w; x++) {
      long i = (long)y * w + x;
      for (int k = 0; k < 3; k++) out[3 * i + k] = c[3 * i + k];
      if (!mask[i]) continue;
      float sum = K[0] * K[0], r = c[3 * i] * sum, g = c[3 * i + 1] * sum, b = c[3 * i + 2] * sum;
      for (int dy = -2; dy <= 2; dy++) {
        int Y = y + dy * stride;
        if (Y < 0 || Y >= h) continue;
        for (int dx = -2; dx <= 2; dx++) {
          int X = x + dx * stride;
          if ((!dx && !dy) || X < 0 || X >= w) continue;
          long j = (long)Y * w + X;
          if (!mask[j]) continue;
          float facing = n[3 * i] * n[3 * j] + n[3 * i + 1] * n[3 * j + 1] + n[3 * i + 2] * n[3 * j + 2];
          if (facing < 0.7f) continue;
          float e = 0;
          for (int k = 0; k < 3; k++) {
            float q = p[3 * i + k] - p[3 * j + k];
            e += q * q;
          }
          e *= near / (dx * dx + dy * dy);
          if (light > 0) {
            float q = lum[i] - lum[j];
            e += q * q * light;
          }
          if (e > 9) continue;
          float f4 = facing * facing * facing * facing, f8 = f4 * f4;
          float weight = K[dy < 0 ? -dy : dy] * K[dx < 0 ? -dx : dx] * f8 * f8 * f8 * expf(-e);
          sum += weight;
          r += c[3 * j] * weight;
          g += c[3 * j + 1] * weight;
          b += c[3 * j + 2] * weight;
        }
      }
      out[3 * i] = r / sum;
      out[3 * i + 1] = g / sum;
      out[3 * i + 2] = b / sum;
    }
}
