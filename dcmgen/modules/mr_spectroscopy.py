# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Spectroscopy Module."""

from __future__ import annotations

from dcmgen.items.mr_image_and_spectroscopy_instance_macro import MRImageAndSpectroscopyInstanceMacro
from dcmgen.items.mr_spectroscopy_description_macro import MRSpectroscopyDescriptionMacro
from dcmgen.model.fields import CS, CS_, CST, SQ, CSTn, FDn, USn
from dcmgen.model.iod import Module


class MRSpectroscopyModule(MRImageAndSpectroscopyInstanceMacro, MRSpectroscopyDescriptionMacro, Module):
    """MR Spectroscopy Module (PS3.3 C.8.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    TransmitterFrequency = FDn(0x0018_9098)
    SpectralWidth = FDn(0x0018_9052)
    ChemicalShiftReference = FDn(0x0018_9053)
    VolumeLocalizationTechnique = CST(0x0018_9054)
    VolumeLocalizationSequence = SQ(0x0018_9126, "VolumeLocalizationSequenceItem")
    Decoupling = CS(0x0018_9059)
    DecoupledNucleus = CSTn(0x0018_9060)
    DecouplingFrequency = FDn(0x0018_9061)
    DecouplingMethod = CST(0x0018_9062)
    DecouplingChemicalShiftReference = FDn(0x0018_9063)
    TimeDomainFiltering = CSTn(0x0018_9065)
    NumberOfZeroFills = USn(0x0018_9066)
    BaselineCorrection = CST(0x0018_9067)
    FrequencyCorrection = CS(0x0018_9101)
    FirstOrderPhaseCorrection = CS(0x0018_9198)
    WaterReferencedPhaseCorrection = CS(0x0018_9199)
    WaterReferenceAcquisition = CS_(0x0018_9297)
    ReferencedInstanceSequence = SQ(0x0008_114A, "MRSpectroscopyReferencedInstanceSequenceItem")
