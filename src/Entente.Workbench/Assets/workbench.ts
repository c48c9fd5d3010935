// What every page loads: htmx for filters and decisions that need not reload the page, and the keys.
import 'htmx.org/dist/htmx.esm.js';
import './keys/keys';
