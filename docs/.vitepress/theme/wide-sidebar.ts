import VPSidebar from 'theme/VPSidebar.vue'
import { defineAsyncComponent, hydrateOnMediaQuery } from 'vue'

/** The theme's sidebar, which runs only where it is seen: on wide pages, and once it is opened on others. */
export default defineAsyncComponent({
  loader: () => Promise.resolve(VPSidebar),
  hydrate: hydrateOnMediaQuery('(min-width: 960px)'),
})
