/** The most models that one table has room for. */
export const MOST_MODELS = 4;
