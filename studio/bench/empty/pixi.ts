/** Pixi with nothing of ours: one empty frame after another. */
import { Container, WebGLRenderer } from 'pixi.js';

const canvas = document.querySelector('canvas');
if (canvas) {
  const renderer = new WebGLRenderer();
  await renderer.init({ canvas, width: 960, height: 540 });
  const scene = new Container();
  const frame = () => {
    renderer.render(scene);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  document.body.dataset.ready = 'true';
}
