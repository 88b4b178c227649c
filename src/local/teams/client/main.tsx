import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shell } from './Shell.js';
import { seededPeople } from './tenantClient.js';

const place = document.getElementById('client');
if (!place) throw new Error('index.html has no place for the client');
const people = await seededPeople();
createRoot(place).render(
  <StrictMode>
    <Shell people={people} />
  </StrictMode>,
);
