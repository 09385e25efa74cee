# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Encapsulated Document Module (PS3.3 C.24.2, Table C.24-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.24-2",
    "Encapsulated Document Module",
    "C.24.2",
    (
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00080023, "2"),  # ContentDate
        Attribute(0x00080033, "2"),  # ContentTime
        Attribute(0x0008002A, "2"),  # AcquisitionDateTime
        Attribute(0x00200062, "3", terms=(Terms("enumerated", ("R", "L", "U", "B")),)),  # ImageLaterality
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        # SourceInstanceSequence
        Attribute(
            0x00420013,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            items=(1, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7060", "inferred")),)),
            ),
        ),
        # ReferencedImageSequence
        Attribute(
            0x00081140,
            "3",
            items=(0, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", rows=(Include("8.8-1"),)),
                Attribute(
                    0x00687005, "1C", condition=Condition("undecidable")
                ),  # RelativeURIReferenceWithinEncapsulatedDocument
            ),
        ),
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", rows=(Include("8.8-1"),)),
                Attribute(
                    0x00687005, "1C", condition=Condition("undecidable")
                ),  # RelativeURIReferenceWithinEncapsulatedDocument
            ),
        ),
        Attribute(0x00420010, "2"),  # DocumentTitle
        # ConceptNameCodeSequence
        Attribute(0x0040A043, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7020", "inferred")),)),
        # DocumentClassCodeSequence
        Attribute(0x0040E008, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x0040A493, "3", terms=(Terms("enumerated", ("UNVERIFIED", "VERIFIED")),)),  # VerificationFlag
        Attribute(
            0x0040E001, "1C", condition=Condition("parsed", required=("sop class", ("1.2.840.10008.5.1.4.1.1.104.2",)))
        ),  # HL7InstanceIdentifier
        # PredecessorDocumentsSequence
        Attribute(0x0040A360, "3", items=(0, None), rows=(Include("C.17-3", cid=("Defined", "")),)),
        # IdenticalDocumentsSequence
        Attribute(0x0040A525, "3", items=(0, None), rows=(Include("C.17-3"),)),
        Attribute(0x00420012, "1"),  # MIMETypeOfEncapsulatedDocument
        Attribute(0x00420014, "1C", condition=Condition("undecidable")),  # ListOfMIMETypes
        Attribute(0x00420011, "1"),  # EncapsulatedDocument
        Attribute(0x00420015, "3"),  # EncapsulatedDocumentLength
        Attribute(
            0x0040A040,
            "1C",
            condition=Condition("parsed", required=("present", "./0040A730")),
            terms=(Terms("enumerated", ("CONTAINER",)),),
        ),  # ValueType
        # ContentSequence
        Attribute(
            0x0040A730,
            "3",
            items=(0, None),
            rows=(
                Attribute(
                    0x0040A010,
                    "1",
                    terms=(Terms("enumerated", ("CONTAINS", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "HAS CONCEPT MOD")),),
                ),  # RelationshipType
                Include("C.17-6"),
                Include("C.17-5"),
            ),
        ),
        Attribute(
            0x0040A050,
            "1C",
            condition=Condition("parsed", required=("present", "./0040A730")),
            terms=(Terms("enumerated", ("SEPARATE", "CONTINUOUS")),),
        ),  # ContinuityOfContent
        # ContentTemplateSequence
        Attribute(
            0x0040A504,
            "1C",
            condition=Condition("parsed", required=("and", ("present", "./0040A730"), ("undecidable", "workflow"))),
            items=(1, 1),
            rows=(
                Attribute(0x00080105, "1", terms=(Terms("defined", ("DCMR",)),)),  # MappingResource
                Attribute(0x00080118, "3"),  # MappingResourceUID
                Attribute(0x0040DB00, "1"),  # TemplateIdentifier
            ),
        ),
    ),
)
