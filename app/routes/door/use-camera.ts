import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type DetectorClass = new (options: { formats: string[] }) => Detector
const LOOK_EVERY_MS = 250
const SAME_AGAIN_MS = 4000

/** `none`: this browser reads no codes; `denied`: the camera was refused. */
export type CameraState = 'unknown' | 'none' | 'ready' | 'on' | 'denied'

function detectorClass(): DetectorClass | undefined {
  return (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
}

/** Reads QR codes with the browser's own detector from the camera shown in `video`; each code once in a few seconds. */
export function useCamera(video: RefObject<HTMLVideoElement>, onRead: (text: string) => void) {
  const [state, setState] = useState<CameraState>('unknown')
  const stream = useRef<MediaStream>()
  const last = useRef({ text: '', at: 0 })

  useEffect(() => setState(detectorClass() && navigator.mediaDevices ? 'ready' : 'none'), [])

  const stop = useCallback(() => {
    for (const track of stream.current?.getTracks() ?? []) track.stop()
    stream.current = undefined
    setState(before => (before === 'on' ? 'ready' : before))
  }, [])
  useEffect(() => stop, [stop])

  const start = useCallback(async () => {
    try {
      stream.current = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      setState('on')
    } catch {
      setState('denied')
    }
  }, [])

  useEffect(() => {
    const Detector = detectorClass()
    const element = video.current
    if (state !== 'on' || !Detector || !element || !stream.current) return
    element.srcObject = stream.current
    void element.play()
    const detector = new Detector({ formats: ['qr_code'] })
    const look = async () => {
      const [code] = await detector.detect(element).catch(() => [])
      const now = Date.now()
      if (!code || (code.rawValue === last.current.text && now - last.current.at < SAME_AGAIN_MS)) return
      last.current = { text: code.rawValue, at: now }
      onRead(code.rawValue)
    }
    const timer = setInterval(() => void look(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [state, video, onRead])

  return { state, start, stop }
}
