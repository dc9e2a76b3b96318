type Picture = { size: number; path: string }

/** The QR code of a pass: always dark on white, so that it is read in the dark theme and on paper alike. */
export function PassPicture({ picture, label }: { picture: Picture; label: string }) {
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={picture.size} height={picture.size} fill="#fff" />
      <path d={picture.path} fill="#000" />
    </svg>
  )
}
