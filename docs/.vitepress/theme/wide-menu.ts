import VPNavBarMenu from 'theme/VPNavBarMenu.vue'
import { defineAsyncComponent } from 'vue'
import { hydrateOnUse } from './hydrate-on-use.js'

/** The theme's menu in the bar, which runs once it is used, on pages that are wide enough to show it. */
export default defineAsyncComponent({
  loader: () => Promise.resolve(VPNavBarMenu),
  hydrate: hydrateOnUse('(min-width: 768px)'),
})
