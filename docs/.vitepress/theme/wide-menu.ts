import VPNavBarMenu from 'theme/VPNavBarMenu.vue'
import { defineAsyncComponent, hydrateOnMediaQuery } from 'vue'

/** The theme's menu in the bar, which runs only on pages that are wide enough to show it. */
export default defineAsyncComponent({
  loader: () => Promise.resolve(VPNavBarMenu),
  hydrate: hydrateOnMediaQuery('(min-width: 768px)'),
})
