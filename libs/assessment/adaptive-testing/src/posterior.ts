/** A normal belief over K abilities. */
export interface Posterior {
  /** K means, in logits. */
  readonly mean: Float64Array;
  /** K × K covariance, row by row, in squared logits. */
  readonly covariance: Float64Array;
}

/** A {@link Posterior} and the mass that was normalised away. */
export interface Combined extends Posterior {
  /** log ∫ N(θ; 0, Σ₀) Π exp(ν_k θ_k − τ_k θ_k² / 2) dθ. */
  readonly logMass: number;
}

/**
 * N(0, Σ₀) times independent normal factors exp(ν_k θ_k − τ_k θ_k² / 2), one per competence.
 * Computed as Σ₀ − Σ₀ S (I + S Σ₀ S)⁻¹ S Σ₀ with S = diag(√τ): stable, and Σ₀ is never inverted.
 *
 * @param precisions τ, K values ≥ 0; 0 means nothing was learnt on that competence.
 * @param shifts ν, K values.
 * @see Rasmussen & Williams (2006), Gaussian Processes for Machine Learning, eq. 3.26 and algorithm 3.5.
 */
export function combine(prior: Float64Array, precisions: Float64Array, shifts: Float64Array): Combined {
  const size = precisions.length;
  const active: number[] = [];
  for (let k = 0; k < size; k++) if (precisions[k]! > 0) active.push(k);
  const root = active.map((k) => Math.sqrt(precisions[k]!));
  const factor = choleskyOfInner(prior, size, active, root);

  // V = L⁻¹ S Σ₀, one forward substitution for the K columns at once; Σ = Σ₀ − Vᵀ V.
  const solved = forwardSubstitute(factor, prior, size, active, root);
  const covariance = Float64Array.from(prior);
  for (let row = 0; row < size; row++) {
    for (let column = row; column < size; column++) {
      let sum = 0;
      for (let i = 0; i < active.length; i++) sum += solved[i * size + row]! * solved[i * size + column]!;
      const value = prior[row * size + column]! - sum;
      covariance[row * size + column] = value;
      covariance[column * size + row] = value;
    }
  }
  const mean = multiply(covariance, shifts, size);
  return { mean, covariance, logMass: logMassOf(factor, active.length, mean, shifts) };
}

/** ½ νᵀΣν − ½ log |I + S Σ₀ S|. */
function logMassOf(factor: Float64Array, count: number, mean: Float64Array, shifts: Float64Array): number {
  let log = 0;
  for (let k = 0; k < mean.length; k++) log += 0.5 * mean[k]! * shifts[k]!;
  for (let i = 0; i < count; i++) log -= Math.log(factor[i * count + i]!);
  return log;
}

/** Lower Cholesky factor of I + S Σ₀ S, restricted to the competences that were asked. */
function choleskyOfInner(prior: Float64Array, size: number, active: number[], root: number[]): Float64Array {
  const count = active.length;
  const factor = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = root[i]! * root[j]! * prior[active[i]! * size + active[j]!]! + (i === j ? 1 : 0);
      for (let m = 0; m < j; m++) sum -= factor[i * count + m]! * factor[j * count + m]!;
      factor[i * count + j] = i === j ? Math.sqrt(sum) : sum / factor[j * count + j]!;
    }
  }
  return factor;
}

function forwardSubstitute(
  factor: Float64Array,
  prior: Float64Array,
  size: number,
  active: number[],
  root: number[],
): Float64Array {
  const count = active.length;
  const solved = new Float64Array(count * size);
  for (let i = 0; i < count; i++) {
    const row = active[i]! * size;
    for (let column = 0; column < size; column++) {
      let sum = root[i]! * prior[row + column]!;
      for (let m = 0; m < i; m++) sum -= factor[i * count + m]! * solved[m * size + column]!;
      solved[i * size + column] = sum / factor[i * count + i]!;
    }
  }
  return solved;
}

function multiply(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++) sum += matrix[row * size + column]! * vector[column]!;
    product[row] = sum;
  }
  return product;
}
