/* The inner loops of cloth.py, called by ctypes: a distance grid of a body mesh, and position-based
   cloth against it.  Metres, seconds; arrays of points are 3 doubles each; z is up. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

static double dot(const double *a, const double *b) {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

static void sub(const double *a, const double *b, double *out) {
  for (int k = 0; k < 3; k++) out[k] = a[k] - b[k];
}

/* Barycentric weights of the point of triangle abc nearest to p (Ericson, Real-Time Collision
   Detection, 5.1.5). */
static void closest(const double *p, const double *a, const double *b, const double *c, double *w) {
  double ab[3], ac[3], ap[3], bp[3], cp[3];
  sub(b, a, ab), sub(c, a, ac), sub(p, a, ap), sub(p, b, bp), sub(p, c, cp);
  double d1 = dot(ab, ap), d2 = dot(ac, ap), d3 = dot(ab, bp), d4 = dot(ac, bp);
  double d5 = dot(ab, cp), d6 = dot(ac, cp);
  double va = d3 * d6 - d5 * d4, vb = d5 * d2 - d1 * d6, vc = d1 * d4 - d3 * d2;
  double u = 0, v = 0;
  if (d1 <= 0 && d2 <= 0) {
  } else if (d3 >= 0 && d4 <= d3) {
    u = 1;
  } else if (vc <= 0 && d1 >= 0 && d3 <= 0) {
    u = d1 / (d1 - d3);
  } else if (d6 >= 0 && d5 <= d6) {
    v = 1;
  } else if (vb <= 0 && d2 >= 0 && d6 <= 0) {
    v = d2 / (d2 - d6);
  } else if (va <= 0 && d4 >= d3 && d5 >= d6) {
    v = (d4 - d3) / ((d4 - d3) + (d5 - d6));
    u = 1 - v;
  } else {
    u = vb / (va + vb + vc);
    v = vc / (va + vb + vc);
  }
  w[0] = 1 - u - v, w[1] = u, w[2] = v;
}

/* Signed distance of a closed mesh (V, vertex normals N, nt triangles T) on a grid of n cells of
   size h from lo; exact within `band` of the surface, +-band beyond. */
void sdf_mesh(const double *V, const double *N, int nt, const int *T, double h, const double *lo,
              const int *n, float *out, double band) {
  long cells = (long)n[0] * n[1] * n[2];
  for (long i = 0; i < cells; i++) out[i] = 1e9f;
  for (int t = 0; t < nt; t++) {
    const int *tri = T + 3 * t;
    const double *q[3] = {V + 3 * tri[0], V + 3 * tri[1], V + 3 * tri[2]};
    int a[3], b[3];
    for (int k = 0; k < 3; k++) {
      double mn = fmin(q[0][k], fmin(q[1][k], q[2][k])) - band;
      double mx = fmax(q[0][k], fmax(q[1][k], q[2][k])) + band;
      a[k] = fmax(0, ceil((mn - lo[k]) / h));
      b[k] = fmin(n[k] - 1, floor((mx - lo[k]) / h));
    }
    for (int i = a[0]; i <= b[0]; i++)
      for (int j = a[1]; j <= b[1]; j++)
        for (int k = a[2]; k <= b[2]; k++) {
          double p[3] = {lo[0] + i * h, lo[1] + j * h, lo[2] + k * h}, w[3], d[3], normal[3];
          closest(p, q[0], q[1], q[2], w);
          for (int c = 0; c < 3; c++) {
            d[c] = p[c] - w[0] * q[0][c] - w[1] * q[1][c] - w[2] * q[2][c];
            normal[c] = w[0] * N[3 * tri[0] + c] + w[1] * N[3 * tri[1] + c] + w[2] * N[3 * tri[2] + c];
          }
          double l = sqrt(dot(d, d));
          float *o = out + ((long)i * n[1] + j) * n[2] + k;
          if (l < fabs(*o)) *o = dot(d, normal) < 0 ? -l : l;
        }
  }
  /* Cells that no triangle reached: outside until a row enters the body, then inside. */
  for (int j = 0; j < n[1]; j++)
    for (int k = 0; k < n[2]; k++) {
      float sign = band;
      for (int i = 0; i < n[0]; i++) {
        float *o = out + ((long)i * n[1] + j) * n[2] + k;
        if (*o > 1e8f) *o = sign;
        else sign = *o < 0 ? -band : band;
      }
    }
}

typedef struct {
  const float *v;
  const double *lo;
  const int *n;
  double h;
} Grid;

/* Trilinear distance at p; g = unit gradient. */
static double field(const Grid *s, const double *p, double *g) {
  double t[3];
  int i[3];
  for (int k = 0; k < 3; k++) {
    double q = fmin(fmax((p[k] - s->lo[k]) / s->h, 0), s->n[k] - 1.001);
    i[k] = (int)q;
    t[k] = q - i[k];
  }
  const float *o = s->v + ((long)i[0] * s->n[1] + i[1]) * s->n[2] + i[2];
  long sx = (long)s->n[1] * s->n[2], sy = s->n[2];
  double e00 = o[sx] - o[0], e01 = o[sx + 1] - o[1];
  double e10 = o[sx + sy] - o[sy], e11 = o[sx + sy + 1] - o[sy + 1];
  double a = o[0] + e00 * t[0], b = o[sy] + e10 * t[0];
  double c = o[1] + e01 * t[0], d = o[sy + 1] + e11 * t[0];
  double e = a + (b - a) * t[1], f = c + (d - c) * t[1];
  g[0] = (e00 * (1 - t[1]) + e10 * t[1]) * (1 - t[2]) + (e01 * (1 - t[1]) + e11 * t[1]) * t[2];
  g[1] = (b - a) * (1 - t[2]) + (d - c) * t[2];
  g[2] = f - e;
  double l = sqrt(dot(g, g)) + 1e-9;
  for (int k = 0; k < 3; k++) g[k] /= l;
  return e + (f - e) * t[2];
}

void field_at(const float *v, const double *lo, const int *n, double h, int m, const double *P,
              double *f, double *g) {
  Grid s = {v, lo, n, h};
  for (int i = 0; i < m; i++) f[i] = field(&s, P + 3 * i, g + 3 * i);
}

/* Moves the ends of a pair to its rest length; `shorter` scales the answer to a pair too short. */
static void keep_length(double *a, double *b, double length, double stiffness, double shorter) {
  double d[3];
  sub(b, a, d);
  double l = sqrt(dot(d, d)) + 1e-9, s = (l - length) / l * 0.5 * stiffness;
  if (s < 0) s *= shorter;
  for (int k = 0; k < 3; k++) a[k] += d[k] * s, b[k] -= d[k] * s;
}

/* A point may not be further from its anchor than the cut allows. */
static void keep_tether(double *p, const double *anchor, double most) {
  double d[3];
  sub(p, anchor, d);
  double l = sqrt(dot(d, d)) + 1e-9;
  if (l > most)
    for (int k = 0; k < 3; k++) p[k] -= d[k] * 0.5 * (1 - most / l);
}

#define HASH 32768
static unsigned slot(int a, int b, int c) {
  return ((unsigned)(a * 73856093) ^ (unsigned)(b * 19349663) ^ (unsigned)(c * 83492791)) & (HASH - 1);
}

/* Pushes vertices nearer than r apart, except neighbours on the mesh (near: offsets and lists). */
static void part_from_itself(int n, double *p, double r, const int *near_at, const int *near,
                             int *head, int *next) {
  memset(head, -1, HASH * sizeof(int));
  for (int i = 0; i < n; i++) {
    unsigned s = slot(floor(p[3 * i] / r), floor(p[3 * i + 1] / r), floor(p[3 * i + 2] / r));
    next[i] = head[s];
    head[s] = i;
  }
  for (int i = 0; i < n; i++) {
    int c[3];
    for (int k = 0; k < 3; k++) c[k] = (int)floor(p[3 * i + k] / r);
    for (int m = 0; m < 27; m++) {
      int j = head[slot(c[0] + m / 9 - 1, c[1] + m / 3 % 3 - 1, c[2] + m % 3 - 1)];
      for (; j >= 0; j = next[j]) {
        double d[3];
        if (j <= i) continue;
        sub(p + 3 * j, p + 3 * i, d);
        if (dot(d, d) >= r * r) continue;
        int known = 0;
        for (int q = near_at[i]; q < near_at[i + 1] && !known; q++) known = near[q] == j;
        if (known) continue;
        double l = sqrt(dot(d, d)) + 1e-9, s = (r - l) / l * 0.25;
        for (int k = 0; k < 3; k++) p[3 * i + k] -= d[k] * s, p[3 * j + k] += d[k] * s;
      }
    }
  }
}

typedef struct {
  double dt, gravity, damping, thickness, friction, shorter, bending, slack, self_radius, top_speed;
} Options;

/* Advances cloth by `steps` time steps of `iters` sweeps.
   E, L: edges and rest lengths.  B, Lb, kb: bending springs.  anchor, La: tethers (La 0: none).
   pin, at: vertices held at points.  goal, pull: where vertices are drawn to, share a sweep. */
void solve(int n, double *x, double *v, int ne, const int *E, const double *L, int nb, const int *B,
           const double *Lb, const double *kb, const int *anchor, const double *La, int np,
           const int *pin, const double *at, const double *goal, const double *pull, const float *sd,
           const double *lo, const int *gn, double gh, const int *near_at, const int *near,
           int steps, int iters, const Options *o) {
  Grid body = {sd, lo, gn, gh};
  double *p = malloc(n * 3 * sizeof(double)), g[3], d[3];
  int *head = malloc(HASH * sizeof(int)), *next = malloc(n * sizeof(int));
  for (int step = 0; step < steps; step++) {
    for (int i = 0; i < n; i++) {
      double *u = v + 3 * i;
      u[2] -= o->gravity * o->dt;
      for (int k = 0; k < 3; k++) u[k] *= o->damping;
      double speed = sqrt(dot(u, u)), s = speed > o->top_speed ? o->top_speed / speed : 1;
      for (int k = 0; k < 3; k++) p[3 * i + k] = x[3 * i + k] + (u[k] *= s) * o->dt;
    }
    for (int it = 0; it < iters; it++) {
      for (int i = 0; i < np; i++) memcpy(p + 3 * pin[i], at + 3 * i, 3 * sizeof(double));
      for (int i = 0; i < n; i++)
        if (pull[i] > 0)
          for (int k = 0; k < 3; k++) p[3 * i + k] += pull[i] * (goal[3 * i + k] - p[3 * i + k]);
      for (int e = 0; e < ne; e++)
        keep_length(p + 3 * E[2 * e], p + 3 * E[2 * e + 1], L[e], 1, o->shorter);
      if (it % 2 == 0) {
        for (int i = 0; i < n; i++)
          if (o->slack > 0 && La[i] > 0) keep_tether(p + 3 * i, p + 3 * anchor[i], La[i] * o->slack);
        for (int e = 0; e < nb; e++)
          keep_length(p + 3 * B[2 * e], p + 3 * B[2 * e + 1], Lb[e], o->bending * kb[e], 1);
      }
      if (it % 4 == 1) part_from_itself(n, p, o->self_radius, near_at, near, head, next);
      if (it % 4 == 3 || it == iters - 1)
        for (int i = 0; i < n; i++) {
          double f = field(&body, p + 3 * i, g);
          if (f < o->thickness)
            for (int k = 0; k < 3; k++) p[3 * i + k] += g[k] * (o->thickness - f);
        }
    }
    for (int i = 0; i < np; i++) memcpy(p + 3 * pin[i], at + 3 * i, 3 * sizeof(double));
    for (int i = 0; i < n; i++) {
      if (field(&body, p + 3 * i, g) >= o->thickness + 0.0008) continue;
      sub(p + 3 * i, x + 3 * i, d);
      double q = dot(d, g);
      for (int k = 0; k < 3; k++) p[3 * i + k] -= (d[k] - q * g[k]) * o->friction;
    }
    for (int i = 0; i < 3 * n; i++) {
      v[i] = (p[i] - x[i]) / o->dt;
      x[i] = p[i];
    }
  }
  free(p), free(head), free(next);
}
