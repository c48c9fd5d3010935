// What every page loads: htmx for filters and decisions that need not reload the page, and the keys.
import 'htmx.org/dist/htmx.esm.js';
import './keys/keys';

// What a swapped page says is told to those who do not see it change.
document.addEventListener('htmx:after:swap', () => {
  const told = document.getElementById('told');
  const says = document.querySelector('main .says')?.textContent?.trim();
  if (told && says) {
    told.textContent = says;
  }
});
