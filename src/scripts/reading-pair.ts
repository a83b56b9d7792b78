/** The aids to reading of a page of two: those of every page, and those to its rows. */

import './reading.ts';
import './everything.ts';
import './row-choice.ts';
