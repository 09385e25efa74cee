# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Performed XA Reconstruction Module (PS3.3 C.34.18, Table C.34.18-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.34.18-1",
    "Performed XA Reconstruction Module",
    "C.34.18",
    (  # ReconstructionProtocolElementSequence
        Attribute(
            0x00189934,
            "1",
            items=(1, None),
            rows=(
                Include("10.28-1"),
                Include("10.41-1"),
                Attribute(0x00189938, "1"),  # SourceAcquisitionProtocolElementNumber
                Attribute(0x00189939, "1"),  # SourceAcquisitionBeamNumber
                Attribute(
                    0x00081150,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("1.2.840.10008.5.1.4.1.1.200.8",)),),
                ),  # ReferencedSOPClassUID
                Attribute(0x00081155, "1C", condition=Condition("undecidable")),  # ReferencedSOPInstanceUID
                Attribute(0x001811BE, "1"),  # ReconstructionPipelineType
                Attribute(0x00281050, "3"),  # WindowCenter
                Attribute(0x00281051, "3"),  # WindowWidth
                # ImageFilterDetailsSequence
                Attribute(
                    0x001811BF,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00189320, "1"),  # ImageFilter
                        Attribute(0x00189941, "3"),  # ImageFilterDescription
                    ),
                ),
                Attribute(0x001811C0, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # AppliedMaskSubtractionFlag
                Attribute(0x00289478, "3"),  # MaskVisibilityPercentage
                Attribute(0x00280010, "3"),  # Rows
                Attribute(0x00280011, "3"),  # Columns
                Attribute(0x00700042, "3"),  # ImageRotation
                Attribute(0x00700041, "3", terms=(Terms("enumerated", ("Y", "N")),)),  # ImageHorizontalFlip
                Attribute(
                    0x00189527, "3", terms=(Terms("defined", ("FILTER_BACK_PROJ", "ITERATIVE")),)
                ),  # AlgorithmType
                Attribute(0x00181210, "3"),  # ConvolutionKernel
                Attribute(0x00540081, "3"),  # NumberOfSlices
                Attribute(0x00180050, "3"),  # SliceThickness
                Attribute(0x00180088, "3"),  # SpacingBetweenSlices
                Attribute(0x00189317, "3"),  # ReconstructionFieldOfView
                # DerivationCodeSequence
                Attribute(0x00089215, "3", rows=(Include("8.8-1"),)),
                Attribute(0x00189937, "3"),  # RequestedSeriesDescription
                # RequestedSeriesDescriptionCodeSequence
                Attribute(0x001811C1, "3", items=(0, 1), rows=(Include("8.8-1"),)),
                Attribute(
                    0x00189004, "3", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
                ),  # ContentQualification
            ),
        ),
    ),
)
