import { render } from 'preact';
import { Popup } from './popup-view';

const place = document.getElementById('popup');
if (place !== null) render(<Popup />, place);
