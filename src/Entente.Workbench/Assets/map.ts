import { stageTools } from './stage/tools';

// The map that can be moved and looked at more nearly: the drawing stays the server's, only the part of it that is seen changes.
const WIDTH = 960;
const HEIGHT = 468;
const MOST = 24;
const STEP = 1.4;

class EventMapElement extends HTMLElement {
  private readonly stop = new AbortController();
  private svg: SVGSVGElement | null = null;
  private x = 0;
  private y = 0;
  private zoom = 1;

  connectedCallback(): void {
    this.svg = this.querySelector('svg');
    if (!this.svg) {
      return;
    }

    const { svg } = this;
    const { signal } = this.stop;
    const frame = document.createElement('div');
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', 'Map: arrow keys move it, plus and minus zoom, 0 shows all');
    svg.replaceWith(frame);
    frame.append(svg);
    this.append(this.tools());
    frame.addEventListener('keydown', event => this.onKey(event), { signal });
    svg.addEventListener('wheel', event => {
      if (event.ctrlKey) {
        event.preventDefault();
        const at = this.pointAt(event.clientX, event.clientY);
        this.zoomBy(event.deltaY < 0 ? STEP : 1 / STEP, at.x, at.y);
      }
    }, { signal, passive: false });
    this.dragging(svg, signal);
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private dragging(svg: SVGSVGElement, signal: AbortSignal): void {
    let from: { x: number; y: number } | undefined;
    let moved = false;
    svg.addEventListener('pointerdown', event => { if (event.button === 0) { from = { x: event.clientX, y: event.clientY }; moved = false; } }, { signal });
    svg.addEventListener('pointermove', event => {
      if (!from || (event.buttons & 1) === 0) {
        return;
      }

      const units = WIDTH / this.zoom / svg.clientWidth;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (moved || Math.hypot(dx, dy) > 4) {
        moved = true;
        svg.setPointerCapture(event.pointerId);
        this.moveBy(-dx * units, -dy * units);
        from = { x: event.clientX, y: event.clientY };
      }
    }, { signal });
    svg.addEventListener('pointerup', () => { from = undefined; }, { signal });
    // What was a drag is no click on a link; links are not dragged away either.
    svg.addEventListener('click', event => { if (moved) { event.preventDefault(); moved = false; } }, { signal, capture: true });
    svg.addEventListener('dragstart', event => event.preventDefault(), { signal });
  }

  private onKey(event: KeyboardEvent): void {
    const step = 60 / this.zoom;
    const run: Record<string, () => void> = {
      ArrowLeft: () => this.moveBy(-step, 0), ArrowRight: () => this.moveBy(step, 0), ArrowUp: () => this.moveBy(0, -step), ArrowDown: () => this.moveBy(0, step),
    };
    const found = run[event.key];
    if (found && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      found();
    }
  }

  private pointAt(clientX: number, clientY: number): { x: number; y: number } {
    const box = this.svg!.getBoundingClientRect();
    return { x: this.x + (clientX - box.left) / box.width * WIDTH / this.zoom, y: this.y + (clientY - box.top) / box.height * HEIGHT / this.zoom };
  }

  private moveBy(dx: number, dy: number): void {
    [this.x, this.y] = [this.x + dx, this.y + dy];
    this.draw();
  }

  private zoomBy(by: number, x = this.x + WIDTH / this.zoom / 2, y = this.y + HEIGHT / this.zoom / 2): void {
    const zoom = Math.min(MOST, Math.max(1 / 8, this.zoom * by));
    const ratio = this.zoom / zoom;
    [this.x, this.y, this.zoom] = [x - (x - this.x) * ratio, y - (y - this.y) * ratio, zoom];
    this.draw();
  }

  // Circles and names grow by the root of what the map grows by, so that what overlaps comes apart.
  private draw(): void {
    const { svg } = this;
    if (!svg) {
      return;
    }

    svg.setAttribute('viewBox', `${this.x} ${this.y} ${WIDTH / this.zoom} ${HEIGHT / this.zoom}`);
    const shrink = 1 / Math.sqrt(this.zoom);
    for (const circle of svg.querySelectorAll<SVGCircleElement>('circle[data-r]')) {
      circle.setAttribute('r', String(Number(circle.dataset.r) * shrink));
    }

    svg.querySelectorAll<SVGTextElement>('text').forEach(text => { text.style.fontSize = `${12 * shrink}px`; text.style.strokeWidth = `${3 * shrink}px`; });
  }

  private whole(): void {
    [this.x, this.y, this.zoom] = [0, 0, 1];
    this.draw();
  }

  private tools(): HTMLElement {
    return stageTools([
      ['+', 'Nearer', '+', () => this.zoomBy(STEP)], ['−', 'Farther', '-', () => this.zoomBy(1 / STEP)], ['⤢', 'The part the page shows', '0', () => this.whole()],
    ]);
  }
}

customElements.define('event-map', EventMapElement);
