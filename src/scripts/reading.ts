/** Every aid to reading; each leaves alone a page that has no use for it. */

import './open-named.ts';
import './contents.ts';
import './share-link.ts';
import './sources.ts';
import './tool-link.ts';
