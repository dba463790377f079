import { mount } from 'svelte';
import '../../styles/base.css';
import { AppState } from '../appState.svelte';
import Dashboard from './Dashboard.svelte';

const target = document.querySelector('#app');
if (target !== null) {
  const app = new AppState(navigator.language);
  // The page's static text stands until here, for readers without scripts.
  target.replaceChildren();
  mount(Dashboard, { target, props: { app } });
}
