/** Zoom steps, as shares of the width of the frame: 1 is "the whole width". */
export const ZOOM_STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next larger step, or the largest. */
export function zoomIn(zoom: number): number {
  return ZOOM_STEPS.find((step) => step > zoom) ?? ZOOM_STEPS[ZOOM_STEPS.length - 1] ?? zoom;
}

/** The next smaller step, or the smallest. */
export function zoomOut(zoom: number): number {
  return ZOOM_STEPS.findLast((step) => step < zoom) ?? ZOOM_STEPS[0];
}
