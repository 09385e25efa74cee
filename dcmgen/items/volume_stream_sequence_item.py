# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Volume Stream Sequence (0070,1A08)."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, OW, SQ, UI, UI_, USn, USorSSn
from dcmgen.model.iod import Item


class VolumeStreamSequenceItem(Item):
    """Item of Volume Stream Sequence (0070,1A08) (PS3.3 C.11.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """

    __slots__ = ()

    VolumetricPresentationInputSetUID = UI(0x0070_1209)
    PresentationStateClassificationComponentSequence = SQ(
        0x0070_1801, "VolumeStreamSequencePresentationStateClassificationComponentSequenceItem"
    )


class VolumeStreamSequencePresentationStateClassificationComponentSequenceItem(Item):
    """Item of Presentation State Classification Component Sequence (0070,1801) (PS3.3 C.11.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """

    __slots__ = ()

    RGBATransferFunctionDescription = LO_(0x0070_1A09)
    ComponentType = CS(0x0070_1802)
    ComponentInputSequence = SQ(0x0070_1803, "ComponentInputSequenceItem")
    RGBLUTTransferFunction = CS(0x0028_140F)
    AlphaLUTTransferFunction = CS(0x0028_1410)
    RedPaletteColorLookupTableDescriptor = USorSSn(0x0028_1101)
    GreenPaletteColorLookupTableDescriptor = USorSSn(0x0028_1102)
    BluePaletteColorLookupTableDescriptor = USorSSn(0x0028_1103)
    AlphaPaletteColorLookupTableDescriptor = USn(0x0028_1104)
    PaletteColorLookupTableUID = UI_(0x0028_1199)
    RedPaletteColorLookupTableData = OW(0x0028_1201)
    GreenPaletteColorLookupTableData = OW(0x0028_1202)
    BluePaletteColorLookupTableData = OW(0x0028_1203)
    AlphaPaletteColorLookupTableData = OW(0x0028_1204)
    SegmentedRedPaletteColorLookupTableData = OW(0x0028_1221)
    SegmentedGreenPaletteColorLookupTableData = OW(0x0028_1222)
    SegmentedBluePaletteColorLookupTableData = OW(0x0028_1223)
    SegmentedAlphaPaletteColorLookupTableData = OW(0x0028_1224)
