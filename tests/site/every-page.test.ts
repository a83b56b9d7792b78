/**
 * What is held against every page stands in one file, which one worker runs: each page is parsed once,
 * and that takes longer than most of what is asked of it.
 */
import './every-page/rules.ts';
import './every-page/pictures.ts';
import './every-page/price-claims.ts';
import './every-page/several.ts';
