// While the site is worked on, nothing is kept, and a worker that a published site left at this address takes itself off.
// lib/publish puts the real one (lib/offline) in this one's place.
addEventListener('install', () => skipWaiting());
addEventListener('activate', () => registration.unregister());
