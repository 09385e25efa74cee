"""The compressed transfer syntaxes, and the rare ones without compression."""

from __future__ import annotations

from dcmgen.codec import options
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data import uid_constants as u

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.codec.options import Option
    from dcmgen.codec.transfer_syntax import Family

_T = TransferSyntax
_JXL_COLORS = ("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB")


def _jpeg(uid: str, *encoder_options: Option, family: Family = "jpeg", max_bits: int = 12) -> TransferSyntax:
    """Return the transfer syntax of a JPEG process that uses the discrete cosine transform."""
    return _T(uid, family=family, lossy_method="ISO_10918_1", max_bits=max_bits, signed="no", options=encoder_options)


def _video(family: Family, method: str, *uids: str, max_bits: int = 8) -> tuple[TransferSyntax, ...]:
    return tuple(_T(uid, family=family, lossy_method=method, max_bits=max_bits, signed="no") for uid in uids)


# fmt: off
COMPRESSED_AND_RARE = (
    _T(u.Papyrus3ImplicitVRLittleEndian),
    _T("1.2.840.113619.5.2", "GE Private Implicit VR Big Endian",
       is_implicit_vr=True, has_swapped_pixels=True, is_encapsulated=False),
    _T(u.EncapsulatedUncompressedExplicitVRLittleEndian, family="uncompressed", stores_single_bits=True, samples=(1, 3, 4)),
    _T(u.DeflatedImageFrameCompression, family="deflate", stores_single_bits=True, samples=(1, 3, 4), options=(options.LEVEL,)),
    _T(u.RLELossless, family="rle", stores_single_bits=True, samples=(1, 3, 4), max_pixel_bytes=15, planar_configuration=1),

    _jpeg(u.JPEGBaseline8Bit, options.QUALITY, options.SUBSAMPLING, max_bits=8),
    _jpeg(u.JPEGExtended12Bit, options.QUALITY),
    *(_jpeg(uid) for uid in (
        u.JPEGExtended35, u.JPEGSpectralSelectionNonHierarchical68, u.JPEGSpectralSelectionNonHierarchical79,
        u.JPEGFullProgressionNonHierarchical1012, u.JPEGFullProgressionNonHierarchical1113)),
    *(_jpeg(uid, family="jpeg hierarchical") for uid in (
        u.JPEGExtendedHierarchical1618, u.JPEGExtendedHierarchical1719, u.JPEGSpectralSelectionHierarchical2022,
        u.JPEGSpectralSelectionHierarchical2123, u.JPEGFullProgressionHierarchical2426, u.JPEGFullProgressionHierarchical2527)),
    *(_T(uid, family="jpeg hierarchical", max_bits=16) for uid in (u.JPEGLosslessHierarchical28, u.JPEGLosslessHierarchical29)),
    _T(u.JPEGLossless, family="jpeg predictive", max_bits=16, options=(options.PREDICTOR,)),
    _T(u.JPEGLosslessNonHierarchical15, family="jpeg predictive", max_bits=16),
    _T(u.JPEGLosslessSV1, family="jpeg predictive", max_bits=16),

    _T(u.JPEGLSLossless, family="jpeg-ls", max_bits=16),
    _T(u.JPEGLSNearLossless, family="jpeg-ls", lossy_method="ISO_14495_1", max_bits=16, options=(options.NEAR,)),

    _T(u.JPEG2000Lossless, family="jpeg 2000", max_bits=24, options=(options.RESOLUTIONS,)),
    _T(u.JPEG2000, family="jpeg 2000", lossy_method="ISO_15444_1", max_bits=24,
       options=(options.RATIO, options.PSNR, options.RESOLUTIONS)),
    _T(u.JPEG2000MCLossless, family="jpeg 2000", max_bits=24),
    _T(u.JPEG2000MC, family="jpeg 2000", lossy_method="ISO_15444_2", max_bits=24, options=(options.RATIO, options.PSNR)),
    _T(u.HTJ2KLossless, family="htj2k", max_bits=24, options=(options.RESOLUTIONS,)),
    _T(u.HTJ2KLosslessRPCL, family="htj2k", max_bits=24, options=(options.RESOLUTIONS,)),
    _T(u.HTJ2K, family="htj2k", lossy_method="ISO_15444_15", max_bits=24, options=(options.STEP, options.RESOLUTIONS)),

    _T(u.JPEGXLLossless, family="jpeg xl", max_bits=16, photometric_interpretations=_JXL_COLORS, options=(options.EFFORT,)),
    _T(u.JPEGXLJPEGRecompression, family="jpeg xl", recompresses="jpeg", max_bits=8, photometric_interpretations=_JXL_COLORS),
    _T(u.JPEGXL, family="jpeg xl", lossy_method="ISO_18181_1", max_bits=16, signed="lossless",
       photometric_interpretations=_JXL_COLORS, options=(options.DISTANCE, options.EFFORT)),

    *_video("mpeg-2", "ISO_13818_2", u.MPEG2MPML, u.MPEG2MPMLF, u.MPEG2MPHL, u.MPEG2MPHLF),
    *_video("h.264", "ISO_14496_10", u.MPEG4HP41, u.MPEG4HP41F, u.MPEG4HP41BD, u.MPEG4HP41BDF, u.MPEG4HP422D, u.MPEG4HP422DF,
            u.MPEG4HP423D, u.MPEG4HP423DF, u.MPEG4HP42STEREO, u.MPEG4HP42STEREOF),
    *_video("hevc", "ISO_23008_2", u.HEVCMP51),
    *_video("hevc", "ISO_23008_2", u.HEVCM10P51, max_bits=10),

    *(_T(uid, family="") for uid in (  # their datasets have no pixels
        u.JPIPReferenced, u.JPIPReferencedDeflate, u.JPIPHTJ2KReferenced, u.JPIPHTJ2KReferencedDeflate,
        u.RFC2557MIMEEncapsulation, u.XMLEncoding, u.SMPTEST211020UncompressedProgressiveActiveVideo,
        u.SMPTEST211020UncompressedInterlacedActiveVideo, u.SMPTEST211030PCMDigitalAudio)),
)
# fmt: on
"""All known transfer syntaxes except the four common ones without compression, which the codec always needs."""
