/** A format of weights: bits a parameter, scales included where its definition has them. */
export interface WeightFormat {
  id: string;
  name: string;
  /** Undefined where it is a mixture that only its files can tell. */
  bits?: number | undefined;
  /** Where the bits come from. */
  why: string;
}

const GGUF = 'as llama.cpp prints it of Llama 3.1 8B; other models differ by some hundredths';

/** The formats that a reader can ask for, the widest first. */
export const WEIGHT_FORMATS: readonly WeightFormat[] = [
  { id: 'published', name: 'As its maker publishes it', why: 'the size of the files' },
  { id: 'bf16', name: 'BF16 or FP16', bits: 16, why: 'two bytes' },
  { id: 'gguf-q8_0', name: 'GGUF Q8_0', bits: 8.5008, why: GGUF },
  { id: 'fp8', name: 'FP8', bits: 8, why: 'one byte; parts that stay in 16 bits come on top' },
  { id: 'gguf-q6_k', name: 'GGUF Q6_K', bits: 6.5633, why: GGUF },
  { id: 'gguf-q5_k_m', name: 'GGUF Q5_K_M', bits: 5.7036, why: GGUF },
  { id: 'gguf-q4_k_m', name: 'GGUF Q4_K_M', bits: 4.8944, why: GGUF },
  { id: 'nvfp4', name: 'NVFP4', bits: 4.5, why: '4 bits, and an 8-bit scale for 16 values' },
  { id: 'mxfp4', name: 'MXFP4', bits: 4.25, why: '4 bits, and an 8-bit scale for 32 values' },
  { id: 'int4', name: 'INT4', bits: 4, why: 'half a byte; scales come on top' },
];

/** What weights take, and whether that is the size of published files or arithmetic. */
export interface Weights {
  bytes: number;
  isFile: boolean;
}

/** All parameters times the bytes of one, idle experts included; or the published files of a format. */
export function weightsOf(
  parameters: number | undefined,
  bits: number | undefined,
  file?: number,
): Weights | undefined {
  if (file !== undefined) return { bytes: file, isFile: true };
  return parameters === undefined || bits === undefined
    ? undefined
    : { bytes: (parameters * bits) / 8, isFile: false };
}
