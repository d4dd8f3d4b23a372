/** Offers a file to the visitor, made in the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 1000)
}

export const svgFile = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' })

/** Draws a picture as a PNG, twice as large so that it is sharp on every screen. */
export async function pngFile(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(svg))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => {
        if (png) resolve(png)
        else reject(new Error('The browser made no PNG.'))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
