import { mount } from 'svelte';
import '../../styles/base.css';
import { AppState } from '../appState.svelte';
import Embed from './Embed.svelte';

const target = document.querySelector('#app');
if (target !== null) {
  const app = new AppState(navigator.language);
  target.replaceChildren();
  mount(Embed, { target, props: { app } });
}
