/**
 * Invented regions for demonstration and tests. {@link nl.werkbrug.data.demo.Presets} has the five
 * regions of the policy documents with their rules; {@link nl.werkbrug.data.demo.DemoRegio} fills
 * one with people, employers, work and jobcoaches from a seed. Nobody in it exists.
 */
@NullMarked
package nl.werkbrug.data.demo;

import org.jspecify.annotations.NullMarked;
