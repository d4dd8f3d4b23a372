import VPSidebar from 'theme/VPSidebar.vue'
import { defineAsyncComponent } from 'vue'
import { hydrateOnUse } from './hydrate-on-use.js'

/** The theme's sidebar, which runs once it is used: on wide pages, and once it is opened on others. */
export default defineAsyncComponent({
  loader: () => Promise.resolve(VPSidebar),
  hydrate: hydrateOnUse('(min-width: 960px)'),
})
