# Generated from PS3.5 2026c (sha256 4dfd7b8cbc7c) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""The encoding of each transfer syntax (PS3.5 Annex A)."""

from __future__ import annotations

TRANSFER_SYNTAXES: dict[str, tuple[bool, bool, bool, bool]] = {
    # Implicit VR Little Endian
    "1.2.840.10008.1.2": (True, True, False, False),
    # Explicit VR Little Endian
    "1.2.840.10008.1.2.1": (True, False, False, False),
    # Encapsulated Uncompressed Explicit VR Little Endian
    "1.2.840.10008.1.2.1.98": (True, False, False, True),
    # Deflated Explicit VR Little Endian
    "1.2.840.10008.1.2.1.99": (True, False, True, False),
    # Explicit VR Big Endian
    "1.2.840.10008.1.2.2": (False, False, False, False),
    # JPEG Baseline (Process 1)
    "1.2.840.10008.1.2.4.50": (True, False, False, True),
    # JPEG Extended (Process 2 & 4)
    "1.2.840.10008.1.2.4.51": (True, False, False, True),
    # JPEG Extended (Process 3 & 5)
    "1.2.840.10008.1.2.4.52": (True, False, False, True),
    # JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8)
    "1.2.840.10008.1.2.4.53": (True, False, False, True),
    # JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9)
    "1.2.840.10008.1.2.4.54": (True, False, False, True),
    # JPEG Full Progression, Non-Hierarchical (Process 10 & 12)
    "1.2.840.10008.1.2.4.55": (True, False, False, True),
    # JPEG Full Progression, Non-Hierarchical (Process 11 & 13)
    "1.2.840.10008.1.2.4.56": (True, False, False, True),
    # JPEG Lossless, Non-Hierarchical (Process 14)
    "1.2.840.10008.1.2.4.57": (True, False, False, True),
    # JPEG Lossless, Non-Hierarchical (Process 15)
    "1.2.840.10008.1.2.4.58": (True, False, False, True),
    # JPEG Extended, Hierarchical (Process 16 & 18)
    "1.2.840.10008.1.2.4.59": (True, False, False, True),
    # JPEG Extended, Hierarchical (Process 17 & 19)
    "1.2.840.10008.1.2.4.60": (True, False, False, True),
    # JPEG Spectral Selection, Hierarchical (Process 20 & 22)
    "1.2.840.10008.1.2.4.61": (True, False, False, True),
    # JPEG Spectral Selection, Hierarchical (Process 21 & 23)
    "1.2.840.10008.1.2.4.62": (True, False, False, True),
    # JPEG Full Progression, Hierarchical (Process 24 & 26)
    "1.2.840.10008.1.2.4.63": (True, False, False, True),
    # JPEG Full Progression, Hierarchical (Process 25 & 27)
    "1.2.840.10008.1.2.4.64": (True, False, False, True),
    # JPEG Lossless, Hierarchical (Process 28)
    "1.2.840.10008.1.2.4.65": (True, False, False, True),
    # JPEG Lossless, Hierarchical (Process 29)
    "1.2.840.10008.1.2.4.66": (True, False, False, True),
    # JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])
    "1.2.840.10008.1.2.4.70": (True, False, False, True),
    # JPEG-LS Lossless Image Compression
    "1.2.840.10008.1.2.4.80": (True, False, False, True),
    # JPEG-LS Lossy (Near-Lossless) Image Compression
    "1.2.840.10008.1.2.4.81": (True, False, False, True),
    # JPEG 2000 Image Compression (Lossless Only)
    "1.2.840.10008.1.2.4.90": (True, False, False, True),
    # JPEG 2000 Image Compression
    "1.2.840.10008.1.2.4.91": (True, False, False, True),
    # JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)
    "1.2.840.10008.1.2.4.92": (True, False, False, True),
    # JPEG 2000 Part 2 Multi-component Image Compression
    "1.2.840.10008.1.2.4.93": (True, False, False, True),
    # JPIP Referenced
    "1.2.840.10008.1.2.4.94": (True, False, False, False),
    # JPIP Referenced Deflate
    "1.2.840.10008.1.2.4.95": (True, False, True, False),
    # MPEG2 Main Profile / Main Level
    "1.2.840.10008.1.2.4.100": (True, False, False, True),
    # Fragmentable MPEG2 Main Profile / Main Level
    "1.2.840.10008.1.2.4.100.1": (True, False, False, True),
    # MPEG2 Main Profile / High Level
    "1.2.840.10008.1.2.4.101": (True, False, False, True),
    # Fragmentable MPEG2 Main Profile / High Level
    "1.2.840.10008.1.2.4.101.1": (True, False, False, True),
    # MPEG-4 AVC/H.264 High Profile / Level 4.1
    "1.2.840.10008.1.2.4.102": (True, False, False, True),
    # Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1
    "1.2.840.10008.1.2.4.102.1": (True, False, False, True),
    # MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
    "1.2.840.10008.1.2.4.103": (True, False, False, True),
    # Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
    "1.2.840.10008.1.2.4.103.1": (True, False, False, True),
    # MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
    "1.2.840.10008.1.2.4.104": (True, False, False, True),
    # Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
    "1.2.840.10008.1.2.4.104.1": (True, False, False, True),
    # MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
    "1.2.840.10008.1.2.4.105": (True, False, False, True),
    # Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
    "1.2.840.10008.1.2.4.105.1": (True, False, False, True),
    # MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
    "1.2.840.10008.1.2.4.106": (True, False, False, True),
    # Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
    "1.2.840.10008.1.2.4.106.1": (True, False, False, True),
    # HEVC/H.265 Main Profile / Level 5.1
    "1.2.840.10008.1.2.4.107": (True, False, False, True),
    # HEVC/H.265 Main 10 Profile / Level 5.1
    "1.2.840.10008.1.2.4.108": (True, False, False, True),
    # JPEG XL Lossless
    "1.2.840.10008.1.2.4.110": (True, False, False, True),
    # JPEG XL JPEG Recompression
    "1.2.840.10008.1.2.4.111": (True, False, False, True),
    # JPEG XL
    "1.2.840.10008.1.2.4.112": (True, False, False, True),
    # High-Throughput JPEG 2000 Image Compression (Lossless Only)
    "1.2.840.10008.1.2.4.201": (True, False, False, True),
    # High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)
    "1.2.840.10008.1.2.4.202": (True, False, False, True),
    # High-Throughput JPEG 2000 Image Compression
    "1.2.840.10008.1.2.4.203": (True, False, False, True),
    # JPIP HTJ2K Referenced
    "1.2.840.10008.1.2.4.204": (True, False, False, False),
    # JPIP HTJ2K Referenced Deflate
    "1.2.840.10008.1.2.4.205": (True, False, True, False),
    # RLE Lossless
    "1.2.840.10008.1.2.5": (True, False, False, True),
    # RFC 2557 MIME encapsulation
    "1.2.840.10008.1.2.6.1": (True, False, False, False),
    # XML Encoding
    "1.2.840.10008.1.2.6.2": (True, False, False, False),
    # SMPTE ST 2110-20 Uncompressed Progressive Active Video
    "1.2.840.10008.1.2.7.1": (True, False, False, False),
    # SMPTE ST 2110-20 Uncompressed Interlaced Active Video
    "1.2.840.10008.1.2.7.2": (True, False, False, False),
    # SMPTE ST 2110-30 PCM Digital Audio
    "1.2.840.10008.1.2.7.3": (True, False, False, False),
    # Deflated Image Frame Compression
    "1.2.840.10008.1.2.8.1": (True, False, False, True),
    # Papyrus 3 Implicit VR Little Endian
    "1.2.840.10008.1.20": (True, True, False, False),
}
"""UID → (little endian, implicit VR, deflated, encapsulated)."""
