# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme NCIt that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "Abnormality": ("C9440", "Abnormality"),
    "AdLibitum": ("C64636", "ad libitum"),
    "Adjudicator": ("C96561", "Adjudicator"),
    "BronchioloalveolarAdenocarcinoma": ("C2923", "Bronchioloalveolar adenocarcinoma"),
    "CardiotonicAgent": ("C78322", "Cardiotonic agent"),
    "Cryoablation": ("C15215", "Cryoablation"),
    "DCFBCF18": ("C96234", "DCFBC F^18^"),
    "Dosimetrist": ("C93176", "Dosimetrist"),
    "EnhancingLesion": ("C113842", "Enhancing Lesion"),
    "Enrollment": ("C37948", "Enrollment"),
    "Erect": ("C86043", "erect"),
    "ExtraluminalRoute": ("C38213", "Extraluminal route"),
    "Fibrate": ("C98150", "Fibrate"),
    "FitzpatrickSkinTypeI": ("C74569", "Fitzpatrick Skin Type I"),
    "FitzpatrickSkinTypeII": ("C74570", "Fitzpatrick Skin Type II"),
    "FitzpatrickSkinTypeIII": ("C74571", "Fitzpatrick Skin Type III"),
    "FitzpatrickSkinTypeIV": ("C74572", "Fitzpatrick Skin Type IV"),
    "FitzpatrickSkinTypeV": ("C74573", "Fitzpatrick Skin Type V"),
    "FitzpatrickSkinTypeVI": ("C74574", "Fitzpatrick Skin Type VI"),
    "FluoroazomycinArabinosideF18": ("C62520", "Fluoroazomycin arabinoside F^18^"),
    "FocusedUltrasoundAblation": ("C68681", "Focused ultrasound ablation"),
    "Image": ("C48179", "Image"),
    "ImagingRegionOfInterest": ("C85402", "Imaging Region of Interest"),
    "IndexLesion": ("C110961", "Index lesion"),
    "IntraepithelialRoute": ("C38244", "Intraepithelial route"),
    "Ion": ("C597", "Ion"),
    "IrreversibleElectroporation": ("C131483", "Irreversible electroporation"),
    "Middle": ("C25569", "Middle"),
    "MouseMammaryFatPad": ("C22550", "Mouse mammary fat pad"),
    "NativeHawaiianOrOtherPacificIslander": ("C41219", "Native Hawaiian or other Pacific Islander"),
    "NoEvidenceOfDisease": ("C40413", "No Evidence of Disease"),
    "NonEnhancingLesion": ("C81175", "Non-Enhancing Lesion"),
    "NonTumorTissue": ("C166238", "Non-tumor tissue"),
    "PAXgeneTissueSystem": ("C185113", "PAXgene Tissue System"),
    "PSMA11Ga68": ("C118961", "PSMA-11 Ga^68^"),
    "Pembrolizumab89Zr": ("C148167", "Pembrolizumab ^89^Zr"),
    "PiflufolastatF18": ("C116352", "Piflufolastat F^18^"),
    "RANO": ("C114879", "RANO"),
    "Reader": ("C28747", "Reader"),
    "RecurrentDisease": ("C38155", "Recurrent Disease"),
    "ReferenceRegion": ("C94970", "Reference Region"),
    "Reviewer": ("C54634", "Reviewer"),
    "SarcosineC11": ("C122684", "Sarcosine C^11^"),
    "SoftTissueSarcomaExcludingRhabdomyosarcoma": ("C148457", "Soft tissue sarcoma, excluding rhabdomyosarcoma"),
    "Technetium99mTrofolastat": ("C116887", "Technetium^99m Trofolastat"),
    "TransluminalRoute": ("C38306", "Transluminal route"),
    "TumorTissue": ("C166240", "Tumor tissue"),
    "UnitConversionFactor": ("C70774", "Unit Conversion Factor"),
    "_166Holmium": ("C1943", "^166^Holmium"),
    "_2ThymidineC11": ("C90936", "2-Thymidine C^11^"),
    "_4kscore": ("C142184", "4Kscore"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
